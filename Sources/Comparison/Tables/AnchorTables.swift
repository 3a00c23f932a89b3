import Disclosure
import Facts
import Tables
import Words

/// The cost of each scheme here beside a published figure: `ancres`.
///
/// `attendu` restates the published figure for the portfolio at hand: its payroll by sector where the figure is
/// published by sector, the size of its beneficiaries where the size of those of the figure is, their mean rate where that
/// is. What then remains is not explained by them. A figure of several years is no mean of one, and under the law of
/// another year the law explains a part that nobody knows: neither leaves a gap to explain.
struct AnchorTables {
    let context: ComparisonContext
    let anchors: [Anchor]

    var tables: [Table] {
        let pairs = anchors.compared(with: context.plan.columns)
        var table = Table(
            name: "ancres",
            keys: [
                ComparisonContext.schemeKey, Table.Heading("mesure", "Mesure", "Measure"),
                Table.Heading("annee", "Année publiée", "Year of the figure"),
            ],
            measures: [
                Table.Heading("ici", "Calculé", "Computed", decimals: 2),
                Table.Heading("publie", "Publié", "Published", decimals: 2),
                Table.Heading("ecart", "Écart (%)", "Gap (%)"),
                Table.Heading(
                    "attendu", "Publié, corrigé de la structure", "Published, adjusted for structure", decimals: 2),
                Table.Heading("reste", "Écart inexpliqué (%)", "Unexplained gap (%)"),
            ], rows: pairs.map { row($0.column, $0.anchor) },
            citations: context.sources.map(CitationMark.inBoth) + pairs.map(\.anchor.source))
        table.population = ComparedPopulations(context).commonBases
        return [table]
    }

    private func row(_ index: Int, _ anchor: Anchor) -> Table.Row {
        let scheme = context.plan.columns[index]
        let group = GroupCells(sums: context.compared(index).all)
        let here = context.secrecy.gate.passed(
            anchor.measure == .shareOfPayroll ? group.shareOfPayroll : group.mean, of: .column(scheme.label, .all))
        let words = [scheme.word, Table.Word(anchor.measure.rawValue, anchor.measure.words), anchor.yearWord]
        return Table.Row(words, [here] + compared(anchor, index, here))
    }

    /// The published figure, the gap to it, the figure expected here, and the gap to that.
    private func compared(_ anchor: Anchor, _ index: Int, _ here: Cell) -> [Cell] {
        let published = Cell(value: anchor.value, unit: here.unit)
        guard !anchor.addsYears else {
            return [published, .undefined(.addedYears, .percent), .undefined(.addedYears, here.unit)]
                + [.undefined(.addedYears, .percent)]
        }
        let expected = expected(anchor, index, here)
        let isOfThatLaw = anchor.years.contains(context.plan.columns[index].year)
        let rest = isOfThatLaw || expected.value == nil ? Self.gap(here, expected) : .undefined(.otherLaw, .percent)
        return [published, Self.gap(here, published), expected, rest]
    }

    private func expected(_ anchor: Anchor, _ index: Int, _ here: Cell) -> Cell {
        guard here.value != nil else { return here }
        let (gate, label) = (context.secrecy.gate, context.plan.columns[index].label)
        let (sums, tally) = (context.compared(index), context.tally.columns[index])
        if let sectors = anchor.bySector {
            // Its weights are the payrolls of the sectors, one of which must not be computed.
            return gate.passed(
                Self.weighted(sectors, sums, here.unit), of: sums.bySector.keys.map { .column(label, .sector($0)) })
        }
        if let rate = anchor.meanRate {
            let mean = tally.followed.value.map { anchor.value * $0 / rate.value }
            return gate.passed(Self.estimate(mean, here.unit), of: .meanRate(label))
        }
        guard let employees = anchor.employees, sums.all.eligible > 0 else { return Self.estimate(nil, here.unit) }
        let size = sums.all.eligibleEmployees / sums.all.eligible
        return gate.passed(Self.estimate(anchor.value * size / employees, here.unit), of: .anchor(label))
    }

    /// The mean of the figures of the sectors, each by its payroll here.
    private static func weighted(_ figures: [String: Double], _ sums: ColumnSums, _ unit: Unit) -> Cell {
        let known = sums.bySector.keys.sortedByScalars().compactMap { sector in
            figures[sector].map { ($0, sums.bySector[sector]?.payroll ?? 0) }
        }
        let payroll = known.reduce(0) { $0 + $1.1 }
        return estimate(payroll > 0 ? known.reduce(0) { $0 + $1.0 * $1.1 } / payroll : nil, unit)
    }

    private static func estimate(_ value: Double?, _ unit: Unit) -> Cell {
        value.map { Cell(value: $0, unit: unit, flags: .estimated) } ?? .undefined(.noCorrection, unit)
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
    /// Its year, or its first and last ones.
    fileprivate var yearWord: Table.Word {
        Table.Word(same: addsYears ? "\(years.lowerBound)-\(years.upperBound)" : "\(year)")
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
