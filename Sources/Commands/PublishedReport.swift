import Comparison
import Disclosure
import Facts
import Foundation
import Fragility
import Indicators

/// The folder of a report as whoever receives it reads it: its tables, and what its manifest says of them.
struct PublishedReport {
    /// Tables of the catalogue of indicators.
    private(set) var tables: [ReportedTable] = []
    /// The number of units below which cells of a measure do not leave, where the measure counts them.
    private(set) var minimums: [Measure: Int] = [:]
    /// The tables on persons; nil in a report without any, and where their files were released before.
    private(set) var study: StudyAttack?
    /// The tables of a comparison of schemes on a portfolio that was never released; nil in another report.
    private(set) var comparison: ComparisonAttack?

    /// Tables of every kind.
    private(set) var tableCount: Int
    /// Texts and figures that were changed since the report was made.
    let changedTexts: [String]

    init(folder: String) throws {
        let manifest = try ReportManifest(folder: folder)
        changedTexts = manifest.changedTexts(in: folder)
        tableCount = manifest.released
        var persons: [PublishedTableFile] = []
        for record in manifest.disclosure {
            let files = try record.tables.map { try PublishedTableFile(folder: folder, record: $0) }
            tableCount += files.count
            switch record.examination {
            case .indicators(let minimums, let year):
                tables = try files.map { try $0.table() } + persons.compactMap { file in year.flatMap(file.risks) }
                for (code, minimum) in minimums {
                    if let measure = Measure(rawValue: code) { self.minimums[measure] = minimum }
                }
            case .comparison(let minimum, let pair, let envelope, let withheld):
                let context = ComparisonAttack.Context(
                    minimum: minimum, pair: pair, envelope: envelope, withheld: Set(withheld))
                comparison = ComparisonAttack(files.flatMap(\.figures), context)
            case .persons(let minimum, let zeroReveals, let territoriesAreReleased, let release):
                persons = files
                guard release == nil else { continue }
                study = StudyAttack(
                    files.flatMap(\.figures), minimum: minimum, isReleased: territoriesAreReleased,
                    isComplete: !zeroReveals)
            }
        }
    }
}
