import Facts
import Tables
import Words

extension AnchorBook {
    /// What the calculation contradicts, what it confirms, and what only a reader can see. Rows are numbered as they come.
    var findingTables: [Table] {
        let checked = findings.filter { $0.check != nil }
        return [
            checkTable("constats", checked.filter { $0.check?.holds == false }, showsGap: true),
            checkTable("verifications", checked.filter { $0.check?.holds == true }, showsGap: false),
            readingTable,
        ]
    }

    private static let keys = [
        Table.Heading("constat", "N°", "No."), Table.Heading("source", "Source", "Source"),
        Table.Heading("texte", "Constat", "Finding"),
    ]
    private static let handling = Table.Heading("suite", "Suite", "What follows")

    private func checkTable(_ name: String, _ findings: [Finding], showsGap: Bool) -> Table {
        let last =
            showsGap ? Self.handling : Table.Heading("verdict", "Chiffre publié", "Published figure")
        let measures = [
            Table.Heading("publie", "Publié", "Published"), Table.Heading("recalcule", "Recalculé", "Recomputed"),
            Table.Heading("ecart", "Écart", "Gap"),
        ]
        return Table(
            name: name, keys: Self.keys + [last, Table.Heading("unite", "Unité", "Unit")],
            measures: showsGap ? measures : Array(measures.prefix(2)),
            rows: findings.enumerated().compactMap { row($1, number: $0 + 1, showsGap: showsGap) },
            citations: citations(
                findings.compactMap(\.check).flatMap { [$0.printed] + $0.computed.figures }
                    .compactMap { figures[$0]?.source }))
    }

    private func row(_ finding: Finding, number: Int, showsGap: Bool) -> Table.Row? {
        guard let check = finding.check, let result = check.result(figures),
            let printed = figures[check.printed]
        else { return nil }
        let last = showsGap ? Table.Word(finding.handling.french, finding.handling) : result.verdict
        let flags = check.computed.figures.compactMap { figures[$0]?.cell.flags }.reduce(into: Flags()) {
            $0.formUnion($1)
        }
        let cells = [
            (result.printed, printed.cell.flags), (result.computed, flags),
            (result.gap, printed.cell.flags.union(flags)),
        ].map { value, flags in
            var cell = Cell(value: value, unit: printed.unit, flags: flags)
            cell.decimals = printed.comparedDecimals
            return cell
        }
        return Table.Row(
            words(finding, number) + [last, Table.Word(printed.unit.rawValue, printed.unitWords)],
            showsGap ? cells : Array(cells.prefix(2)))
    }

    /// Findings of words, which no calculation shows.
    private var readingTable: Table {
        Table(
            name: "lectures", keys: Self.keys + [Self.handling], measures: [],
            rows: findings.filter { $0.check == nil }.enumerated().map { place, finding in
                Table.Row(
                    words(finding, place + 1) + [Table.Word(finding.handling.french, finding.handling)], [])
            },
            sources: [])
    }

    private func words(_ finding: Finding, _ number: Int) -> [Table.Word] {
        [
            Table.Word(finding.code, Bilingual(same: "\(number)")),
            Table.Word(finding.source.french, finding.source), Table.Word(finding.text.french, finding.text),
        ]
    }
}

extension CheckResult {
    /// What a reader may conclude of a figure that the calculation does not contradict.
    fileprivate var verdict: Table.Word {
        isExact
            ? Table.Word("confirme", "confirmé", "confirmed")
            : Table.Word("arrondi", "confirmé, à l’arrondi près", "confirmed, up to rounding")
    }
}
