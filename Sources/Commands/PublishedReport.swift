import Facts
import Foundation
import Fragility
import Indicators

/// The folder of a report as whoever receives it reads it: its tables, and what its manifest says of them.
struct PublishedReport {
    /// Tables of the catalogue of indicators.
    let tables: [ReportedTable]
    /// The number of units below which cells of a measure do not leave, where the measure counts them.
    let minimums: [Measure: Int]
    /// The tables on persons; nil in a report without any.
    let study: StudyAttack?

    /// Tables of both kinds.
    let tableCount: Int

    private struct Disclosed: Decodable {
        let parameters: [String: String]
        let secrecy: Secrecy?
        let persons: PersonsRecord?

        struct Secrecy: Decodable {
            let minimums: [String: Int]
            let tables: [TableRecord]
        }
    }

    init(folder: String) throws {
        let disclosed = try Self.disclosed(folder)
        let persons = try (disclosed.persons?.tables ?? []).map { try PublishedTableFile(folder: folder, record: $0) }
        let others = try (disclosed.secrecy?.tables ?? []).map { try PublishedTableFile(folder: folder, record: $0) }
        let year = disclosed.secrecy.flatMap { _ in disclosed.parameters["year"].flatMap { Int($0) } }
        tables = try others.map { try $0.table() } + persons.compactMap { file in year.flatMap(file.risks) }
        tableCount = others.count + persons.count
        minimums = (disclosed.secrecy?.minimums ?? [:]).reduce(into: [:]) { minimums, entry in
            if let measure = Measure(rawValue: entry.key) { minimums[measure] = entry.value }
        }
        study = disclosed.persons.map { record in
            StudyAttack(
                persons.flatMap(\.figures), minimum: record.minimum, isReleased: record.territoriesAreReleased,
                isComplete: !record.zeroReveals)
        }
    }

    private struct Command: Decodable { let command: String }

    private static func disclosed(_ folder: String) throws -> Disclosed {
        let path = folder + "/" + Manifest.name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.noInput, "\(path): no such file; give the folder that vigie report wrote")
        }
        guard (try? JSONDecoder().decode(Command.self, from: data))?.command.hasPrefix("vigie compare") != true else {
            throw Failure(
                .dataError, "\(path): a report of vigie compare, which audit does not read; nothing is said of it")
        }
        do {
            return try JSONDecoder().decode(Disclosed.self, from: data)
        } catch {
            throw Failure(.dataError, "\(path): not a manifest of vigie report (\(error))")
        }
    }
}
