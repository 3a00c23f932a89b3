import Comparison
import Confidentiality

/// The secrecy of a comparison, in its manifest: the rules and how much they hid; not where.
struct ComparisonRecord: Codable {
    let rules: [String]
    /// The number of enterprises below which a count does not leave.
    let minimum: Int
    let cells: Int
    let hidden: Int
    /// Labels of the columns whose differences are told; empty without.
    let pair: [String]
    /// Label of the column whose budget is shared out.
    let envelope: String?
    /// Labels of the columns of which nothing is printed.
    let withheld: [String]
    /// Which table each file holds: what an audit needs to know.
    let tables: [TableRecord]

    init(_ study: CompareStudy, _ regime: SecrecyRules.Regime, tables: [TableRecord]) {
        let (plan, cells) = (study.study.plan, study.study.hiddenCells)
        rules = regime.texts
        minimum = regime.minimum
        self.cells = cells.all
        hidden = cells.hidden
        pair = plan.pair.map { [$0.0, $0.1].map { plan.columns[$0].label } } ?? []
        envelope = plan.envelopeColumn.map { plan.columns[$0].label }
        withheld = study.study.secrecy.withheld.sorted()
        self.tables = tables.filter { $0.from != nil }
    }

    /// The examination of the figures of its tables.
    func attack(_ files: [PublishedTableFile]) -> ComparisonAttack {
        ComparisonAttack(
            files.flatMap(\.figures),
            ComparisonAttack.Context(minimum: minimum, pair: pair, envelope: envelope, withheld: Set(withheld)))
    }
}
