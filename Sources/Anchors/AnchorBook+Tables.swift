import Facts
import Tables
import Words

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
                Table.Heading("id", "Repère", "Figure"), Table.Heading("pays", "Pays", "Country"),
                Table.Heading("dispositif", "Dispositif", "Scheme"), Table.Heading("grandeur", "Grandeur", "Quantity"),
                Table.Heading("periode", "Période", "Period"), Table.Heading("unite", "Unité", "Unit"),
                Table.Heading("precision", "Précision", "Precision"), Table.Heading("source", "Source", "Source"),
                Table.Heading("reference", "Référence", "Reference"), Table.Heading("grade", "Grade", "Grade"),
            ],
            measures: [Table.Heading("valeur", "Valeur", "Value", decimals: nil)],
            rows: figures.values.map { value in
                let words = [
                    Bilingual(same: value.identifier), Bilingual(same: value.country), value.scheme, value.quantity,
                    Bilingual(same: value.period), value.unitWords, value.precision.words,
                    Bilingual(same: value.source), value.reference, Bilingual(same: value.grade.rawValue),
                ]
                return Table.Row(words.map { Table.Word($0.french, $0) }, [value.cell])
            },
            sources: citations(figures.values.map(\.source)))
    }

    /// Findings that a calculation shows.
    private var checkTable: Table {
        Table(
            name: "constats",
            keys: [
                Table.Heading("constat", "N°", "No."), Table.Heading("source", "Où", "Where"),
                Table.Heading("texte", "Constat", "Finding"),
                Table.Heading("verdict", "L'imprimé", "The printed figure"),
                Table.Heading("suite", "Suite", "What follows"),
            ],
            measures: [
                Table.Heading("imprime", "Imprimé", "Printed"), Table.Heading("recalcule", "Recalculé", "Recomputed"),
                Table.Heading("ecart", "Écart", "Gap"),
            ],
            rows: findings.compactMap { finding in
                guard let check = finding.check, let result = check.result(figures) else { return nil }
                let verdict =
                    result.holds
                    ? Table.Word("tient", "tient", "holds")
                    : Table.Word("ne-tient-pas", "ne tient pas", "does not hold")
                return Table.Row(
                    [
                        Table.Word(finding.code, Bilingual(same: finding.number)),
                        Table.Word(finding.source.french, finding.source),
                        Table.Word(finding.text.french, finding.text), verdict,
                        Table.Word(finding.handling.french, finding.handling),
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
                Table.Heading("constat", "N°", "No."), Table.Heading("source", "Où", "Where"),
                Table.Heading("texte", "Constat", "Finding"), Table.Heading("suite", "Suite", "What follows"),
            ],
            measures: [],
            rows: findings.filter { $0.check == nil }.map { finding in
                let words = [Bilingual(same: finding.number), finding.source, finding.text, finding.handling]
                return Table.Row(words.map { Table.Word($0.french, $0) }, [])
            },
            sources: [])
    }

    func citations(_ names: [String]) -> [String] {
        var met: Set<String> = []
        return names.filter { met.insert($0).inserted }.map { sources[$0]?.french ?? $0 }
    }
}

extension CheckResult {
    fileprivate func cells(unit: Unit) -> [Cell] {
        [printed, computed, gap].map { Cell(value: $0, unit: unit) }
    }
}
