import Disclosure
import Facts
import Tables
import Words

/// The cost of each scheme here beside a published figure: `ancres`.
///
/// `attendu` restates the published figure for the portfolio at hand: its payroll by sector where the figure is
/// published by sector, the size of its beneficiaries where the size of those of the figure is, their mean rate where that
/// is. What then remains is not explained by them.
struct AnchorTables {
    let context: ComparisonContext
    let anchors: [Anchor]

    var tables: [Table] {
        let pairs = context.columns.compactMap { index, scheme in
            anchors.first { $0.applies(to: scheme) }.map { (index, scheme, $0) }
        }
        let rows = pairs.filter { $0.1.law != nil }.map { row($0.0, $0.1, $0.2) }
        let sources = pairs.map(\.2.source.french)
        return [
            Table(
                name: "ancres",
                keys: [
                    ComparisonContext.schemeKey, Table.Heading("mesure", "Mesure", "Measure"),
                    Table.Heading("annee", "Année publiée", "Year of the figure"),
                ],
                measures: [
                    Table.Heading("ici", "Ici", "Here", decimals: 2),
                    Table.Heading("publie", "Publié", "Published", decimals: 2),
                    Table.Heading("ecart", "Écart (%)", "Gap (%)"),
                    Table.Heading("attendu", "Attendu ici", "Expected here", decimals: 2),
                    Table.Heading("reste", "Écart inexpliqué (%)", "Unexplained gap (%)"),
                ], rows: rows, sources: context.sources + sources)
        ]
    }

    private func row(_ index: Int, _ scheme: ComparedScheme, _ anchor: Anchor) -> Table.Row {
        let sums = context.tally.columns[index].all
        let group = GroupCells(sums: sums)
        let here = context.secrecy.gate.passed(
            anchor.measure == .shareOfPayroll ? group.shareOfPayroll : group.mean, of: .column(scheme.label, .all))
        let published = Cell(value: anchor.value, unit: here.unit)
        let expected = expected(anchor, context.tally.columns[index], scheme.label, here)
        let words = [
            scheme.word, Table.Word(anchor.measure.rawValue, anchor.measure.words),
            Table.Word(same: String(anchor.year)),
        ]
        return Table.Row(
            words, [here, published, Self.gap(here, published), expected, Self.gap(here, expected)])
    }

    private func expected(_ anchor: Anchor, _ tally: ColumnTally, _ label: String, _ here: Cell) -> Cell {
        guard here.value != nil else { return here }
        let gate = context.secrecy.gate
        if let sectors = anchor.bySector {
            // Its weights are the payrolls of the sectors, one of which must not be computed.
            return gate.passed(
                Self.weighted(sectors, tally, here.unit), of: tally.bySector.keys.map { .column(label, .sector($0)) })
        }
        if let rate = anchor.meanRate {
            let mean = tally.followed.value.map { anchor.value * $0 / rate.value }
            return gate.passed(Self.estimate(mean, here.unit), of: .meanRate(label))
        }
        guard let employees = anchor.employees, tally.all.eligible > 0 else { return Self.estimate(nil, here.unit) }
        let size = tally.all.eligibleEmployees / tally.all.eligible
        return gate.passed(Self.estimate(anchor.value * size / employees, here.unit), of: .anchor(label))
    }

    /// The mean of the figures of the sectors, each by its payroll here.
    private static func weighted(_ figures: [String: Double], _ tally: ColumnTally, _ unit: Unit) -> Cell {
        let known = tally.bySector.keys.sortedByScalars().compactMap { sector in
            figures[sector].map { ($0, tally.bySector[sector]?.payroll ?? 0) }
        }
        let payroll = known.reduce(0) { $0 + $1.1 }
        return estimate(payroll > 0 ? known.reduce(0) { $0 + $1.0 * $1.1 } / payroll : nil, unit)
    }

    private static func estimate(_ value: Double?, _ unit: Unit) -> Cell {
        value.map { Cell(value: $0, unit: unit, flags: .estimated) } ?? .undefined(.noAnchor, unit)
    }

    /// How far the first is from the second, in percent of the second.
    private static func gap(_ first: Cell, _ second: Cell) -> Cell {
        guard let value = first.value, let base = second.value else {
            var cell = first.value == nil ? first : second
            cell.unit = .percent
            return cell
        }
        guard base != 0 else { return .unavailable(.zeroBase, unit: .percent) }
        // Below a billionth, only the rounding of cents is left.
        let gap = value / base - 1
        return Cell(value: abs(gap) < 1e-9 ? 0 : 100 * gap, unit: .percent)
    }
}

extension Anchor {
    /// A rate is compared within its year; a mean of beneficiaries at any.
    fileprivate func applies(to column: ComparedScheme) -> Bool {
        scheme == column.scheme.name && (measure == .meanOfBeneficiaries || year == column.year)
    }
}

extension Anchor.Measure {
    fileprivate var words: Bilingual {
        switch self {
        case .meanOfBeneficiaries: Bilingual("moyenne par bénéficiaire (€)", "mean per beneficiary (€)")
        case .shareOfPayroll: Bilingual("% de la masse salariale", "% of payroll")
        }
    }
}
