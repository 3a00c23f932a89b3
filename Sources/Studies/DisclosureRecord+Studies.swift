import Comparison
import Disclosure
import Facts
import Fragility
import Indicators
import Reporting

extension DisclosureRecord {
    /// The secrecy of the figures of the catalogue; nil where every file was released already. Where none was asked for it
    /// hid nothing, and still says that there are files which were never released.
    ///
    /// - Parameter year: that of figures in tables that do not name it.
    init?(_ study: AnsweredFolder, year: Int? = nil, tables: [TableRecord]) {
        guard study.evaluator.hasSecrets, let summary = study.evaluator.concealment?.summary else { return nil }
        let minimums = summary.minimums.map { ($0.key.rawValue, $0.value) }
        self.init(
            .indicators(
                minimums: Dictionary(uniqueKeysWithValues: minimums), year: year,
                hidesZeros: summary.hidesZeros ? true : nil),
            rules: Dictionary(uniqueKeysWithValues: summary.rules.map { ($0.key.rawValue, $0.value) }),
            cells: summary.cells, hidden: summary.hidden, tables: tables)
        groupsThatCannotBeProtected = summary.betrayed
        protectedAtLeastCost = summary.optimal
        protectedByHeuristic = summary.heuristic
        countedInPlaceOfUnits = summary.proxies.map(\.rawValue).sorted()
        statements = study.statements
    }

    /// The secrecy of a comparison; nil where every file of the portfolio was released already.
    init?(_ study: CompareStudy, tables: [TableRecord]) {
        guard let regime = study.regime, let secrecy = study.comparison.source.secrecy else { return nil }
        let (plan, cells) = (study.study.plan, study.study.hiddenCells)
        self.init(
            .comparison(
                minimum: regime.minimum, pair: plan.pair.map { [$0.0, $0.1].map { plan.columns[$0].label } } ?? [],
                envelope: plan.envelopeColumn.map { plan.columns[$0].label },
                withheld: study.study.secrecy.withheld.sorted()),
            rules: [secrecy.rawValue: regime.texts], cells: cells.all, hidden: cells.hidden, tables: tables)
    }

    /// The secrecy of counts of persons.
    init(_ protection: CountProtection, territoriesAreReleased: Bool, tables: [TableRecord]) {
        let rules = protection.rules
        self.init(
            .persons(
                minimum: rules.minimum, zeroReveals: rules.zeroReveals, territoriesAreReleased: territoriesAreReleased,
                release: rules.release),
            rules: [Secrecy.persons.rawValue: rules.regime.texts], cells: protection.cells,
            hidden: protection.hidden.count, tables: tables)
        groupsThatCannotBeProtected = protection.betrayed
    }
}
