import Facts
import Tables

extension AnchorBook {
    /// Names of ``tables``, in their order.
    public static let tableNames = ["agregats", "depenses", "constats", "lectures", "regles"]

    /// The tables that notebooks ask for by name: the figures, the schemes, the findings.
    public var tables: [Table] { [figureTable, aggregateTable, checkTable, readingTable, ruleTable] }

    /// Every figure as its source prints it, with its reference and its grade.
    private var figureTable: Table {
        Table(
            name: "agregats",
            keys: [
                Table.Heading("id", "Repère"), Table.Heading("pays", "Pays"),
                Table.Heading("dispositif", "Dispositif"), Table.Heading("grandeur", "Grandeur"),
                Table.Heading("periode", "Période"), Table.Heading("unite", "Unité"),
                Table.Heading("precision", "Précision"), Table.Heading("source", "Source"),
                Table.Heading("reference", "Référence"), Table.Heading("grade", "Grade"),
            ],
            measures: [Table.Heading("valeur", "Valeur", decimals: nil)],
            rows: figures.values.map { value in
                let words = [
                    value.identifier, value.country, value.scheme, value.quantity, value.period, value.unitText,
                    value.precision.rawValue, value.source, value.reference, value.grade.rawValue,
                ]
                return Table.Row(words.map { Table.Word($0, $0) }, [value.cell])
            },
            sources: citations(figures.values.map(\.source)))
    }

    /// Findings that a calculation shows.
    private var checkTable: Table {
        Table(
            name: "constats",
            keys: [
                Table.Heading("constat", "N°"), Table.Heading("source", "Où"),
                Table.Heading("texte", "Constat"), Table.Heading("verdict", "L'imprimé"),
                Table.Heading("suite", "Suite"),
            ],
            measures: [
                Table.Heading("imprime", "Imprimé"), Table.Heading("recalcule", "Recalculé"),
                Table.Heading("ecart", "Écart"),
            ],
            rows: findings.compactMap { finding in
                guard let check = finding.check, let result = check.result(figures) else { return nil }
                let verdict = Table.Word(
                    result.holds ? "tient" : "ne-tient-pas", result.holds ? "tient" : "ne tient pas")
                return Table.Row(
                    [
                        Table.Word(finding.code, finding.number), Table.Word(finding.source, finding.source),
                        Table.Word(finding.text, finding.text), verdict,
                        Table.Word(finding.handling, finding.handling),
                    ],
                    result.cells(unit: Unit(rawValue: check.unit) ?? .ratio))
            },
            sources: citations(figures.values.map(\.source)))
    }

    /// Findings of words, which no calculation shows.
    private var readingTable: Table {
        Table(
            name: "lectures",
            keys: [
                Table.Heading("constat", "N°"), Table.Heading("source", "Où"),
                Table.Heading("texte", "Constat"), Table.Heading("suite", "Suite"),
            ],
            measures: [],
            rows: findings.filter { $0.check == nil }.map { finding in
                let words = [finding.number, finding.source, finding.text, finding.handling]
                return Table.Row(words.map { Table.Word($0, $0) }, [])
            },
            sources: [])
    }

    func citations(_ names: [String]) -> [String] {
        var met: Set<String> = []
        return names.filter { met.insert($0).inserted }.map { sources[$0] ?? $0 }
    }
}

extension CheckResult {
    fileprivate func cells(unit: Unit) -> [Cell] {
        [printed, computed, gap].map { Cell(value: $0, unit: unit) }
    }
}
