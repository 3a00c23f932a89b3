import DelimitedText
import Facts
import Foundation
import Indicators

/// The folder of a report as whoever receives it reads it: its tables, and what its manifest says of them.
struct PublishedReport {
    let tables: [ReportedTable]
    /// The number of units below which cells of a measure do not leave, where the measure counts them.
    let minimums: [Measure: Int]

    private struct Disclosed: Decodable {
        let secrecy: Secrecy?

        struct Secrecy: Decodable {
            let minimums: [String: Int]
            let tables: [TableRecord]
        }
    }

    init(folder: String) throws {
        let path = folder + "/" + Manifest.name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.noInput, "\(path): no such file; give the folder that vigie report wrote")
        }
        let disclosed: Disclosed
        do {
            disclosed = try JSONDecoder().decode(Disclosed.self, from: data)
        } catch {
            throw Failure(.dataError, "\(path): not a manifest of vigie report (\(error))")
        }
        var tables: [ReportedTable] = []
        for record in disclosed.secrecy?.tables ?? [] {
            tables.append(try PublishedTableFile(folder: folder, record: record).table())
        }
        self.tables = tables
        minimums = (disclosed.secrecy?.minimums ?? [:]).reduce(into: [:]) { minimums, entry in
            if let measure = Measure(rawValue: entry.key) { minimums[measure] = entry.value }
        }
    }
}

/// One file of figures of a report.
private struct PublishedTableFile {
    let folder: String
    let record: TableRecord

    private var path: String { folder + "/" + record.file }

    func table() throws -> ReportedTable {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.noInput, "\(path): no such file, though the manifest names it")
        }
        let file = try TextFile(path: path)
        let records = try readHead(of: file, form: try detectForm(of: file).form, records: .max)
        guard let header = records.first, let value = header.firstIndex(of: "value"), value >= 2 else {
            throw Failure(.dataError, "\(path), line 1: not the header of a table of figures")
        }
        let by = try QuestionReader.dimensions(header[2..<value].joined(separator: ","))
        var lines: [ReportedTable.Line] = []
        for (index, record) in records.enumerated().dropFirst() {
            lines.append(try line(record, header: header, dimensions: by.count, number: index + 1))
        }
        return ReportedTable(
            name: record.file, by: by, selection: try QuestionReader.selection(record.conditions),
            isCut: record.isCut, lines: lines)
    }

    private func line(
        _ record: [String], header: [String], dimensions: Int, number: Int
    ) throws -> ReportedTable.Line {
        func field(_ name: String) -> String {
            header.firstIndex(of: name).flatMap { $0 < record.count ? record[$0] : nil } ?? ""
        }
        guard record.count == header.count, let year = Int(field("year")),
            let expression = try QuestionReader.expressions(field("indicator")).first
        else {
            throw Failure(
                .dataError, "\(path), line \(number): \(record.count) fields, or no year; the file was changed")
        }
        return ReportedTable.Line(
            expression: expression, year: year,
            codes: record[2..<(2 + dimensions)].map { $0 == "nd" ? "" : $0 },
            numerator: Self.number(field("numerator")), denominator: Self.number(field("denominator")),
            isConfidential: field("flag").contains("c"))
    }

    /// A number with a point, or with the comma of `--csv excel-fr`.
    private static func number(_ text: String) -> Double? { Double(text.replacing(",", with: ".")) }
}
