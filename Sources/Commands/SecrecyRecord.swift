import Indicators
import Reporting

/// The secrecy of a report, in its manifest.
struct SecrecyRecord: Encodable {
    let rules: [String: [String]]
    /// The number of units below which cells of a measure do not leave, for measures that count units.
    let minimums: [String: Int]
    let cells: Int
    let hiddenByRule: Int
    let hiddenToProtect: Int
    let familiesThatCannotBeProtected: Int
    /// The part of the cells that is hidden, in percent.
    let lostPercent: Double
    let protectedAtLeastCost: Int
    let protectedByHeuristic: Int
    let countedInPlaceOfUnits: [String]
    let statements: [String: String]
    /// How the tables of the report were asked for: what an audit needs to know.
    let tables: [TableRecord]

    /// Nil where every file was released already.
    init?(_ study: Study, tables: [TableRecord]) {
        guard let summary = SecrecyText(study.evaluator)?.summary else { return nil }
        rules = Dictionary(uniqueKeysWithValues: summary.rules.map { ($0.key.rawValue, $0.value) })
        minimums = Dictionary(uniqueKeysWithValues: summary.minimums.map { ($0.key.rawValue, $0.value) })
        cells = summary.cells
        hiddenByRule = summary.primary
        hiddenToProtect = summary.secondary
        familiesThatCannotBeProtected = summary.betrayed
        lostPercent = (summary.lostShare * 1000).rounded() / 10
        protectedAtLeastCost = summary.optimal
        protectedByHeuristic = summary.heuristic
        countedInPlaceOfUnits = summary.proxies.map(\.rawValue).sorted()
        statements = study.statements
        self.tables = tables.filter { $0.from == nil }
    }
}

/// A table of a report, as its block asked for it.
struct TableRecord: Codable {
    /// Path below the folder of the report.
    let file: String
    /// `dimension=code,code`.
    let conditions: [String]
    /// Whether only the highest rows are there.
    let isCut: Bool
    /// The result that the block asked for by name; absent where it asked for indicators.
    let from: String?

    init(_ table: RenderedTable) {
        (file, conditions, isCut, from) = (table.file, table.conditions, table.isCut, table.from)
    }
}
