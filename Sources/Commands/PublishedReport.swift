import Comparison
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
    /// The tables on persons; nil in a report without any, and where their files were released before.
    let study: StudyAttack?
    /// The tables of a comparison of schemes on a portfolio that was never released; nil in another report.
    let comparison: ComparisonAttack?

    /// Tables of every kind.
    let tableCount: Int
    /// Texts and figures that were changed since the report was made.
    let changedTexts: [String]

    init(folder: String) throws {
        let manifest = try ReportManifest(folder: folder)
        func files(_ records: [TableRecord]?) throws -> [PublishedTableFile] {
            try (records ?? []).map { try PublishedTableFile(folder: folder, record: $0) }
        }
        let (persons, others) = (try files(manifest.persons?.tables), try files(manifest.figures?.tables))
        let compared = try files(manifest.comparison?.tables)
        let year = manifest.figures.flatMap { _ in manifest.year }
        tables = try others.map { try $0.table() } + persons.compactMap { file in year.flatMap(file.risks) }
        tableCount =
            others.count + persons.count + (manifest.comparison.map { _ in compared.count } ?? manifest.released)
        minimums = (manifest.figures?.minimums ?? [:]).reduce(into: [:]) { minimums, entry in
            if let measure = Measure(rawValue: entry.key) { minimums[measure] = entry.value }
        }
        study = manifest.persons.flatMap { record in
            guard record.release == nil else { return nil }
            return StudyAttack(
                persons.flatMap(\.figures), minimum: record.minimum, isReleased: record.territoriesAreReleased,
                isComplete: !record.zeroReveals)
        }
        comparison = manifest.comparison?.attack(compared)
        changedTexts = manifest.changedTexts(in: folder)
    }
}
