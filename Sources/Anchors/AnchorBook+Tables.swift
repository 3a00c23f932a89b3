import Facts
import Tables
import Words

extension AnchorBook {
    /// Names of ``tables``, in their order.
    public static let tableNames = [
        "agregats", "sources", "depenses", "enveloppes", "constats", "verifications", "lectures", "regles",
    ]

    /// The tables that notebooks ask for by name: the figures, the schemes, the findings.
    public var tables: [Table] {
        [figureTable, sourceTable, aggregateTable, budgetTable] + findingTables + [ruleTable]
    }

    /// Every figure as its source prints it, with its reference and its grade.
    private var figureTable: Table {
        Table(
            name: "agregats",
            keys: [
                Table.Heading("id", "Repère", "Figure"), Table.Heading("pays", "Pays", "Country"),
                Table.Heading("dispositif", "Dispositif", "Scheme"), Table.Heading("grandeur", "Grandeur", "Quantity"),
                Table.Heading("periode", "Période", "Period"), Table.Heading("unite", "Unité", "Unit"),
                Table.Heading("precision", "Précision", "Precision"), Table.Heading("source", "Source", "Source"),
                Table.Heading("reference", "Référence", "Reference"),
                Table.Heading("fiabilite", "Fiabilité", "Reliability"),
            ],
            measures: [Table.Heading("valeur", "Valeur", "Value")],
            rows: figures.values.map { value in
                let words = [
                    Bilingual(same: value.identifier), Bilingual(same: value.country), value.scheme, value.quantity,
                    Bilingual(same: value.period), value.unitWords, value.reserves,
                    sources[value.source] ?? Bilingual(same: value.source), value.reference,
                    Bilingual(same: value.grade.grade.rawValue),
                ]
                return Table.Row(words.map { Table.Word($0.french, $0) }, [value.cell])
            },
            citations: citations(figures.values.map(\.source)))
    }

    /// How many figures each source gives, and for how many the page was recorded; the last row is that of all.
    private var sourceTable: Table {
        let names = figures.values.map(\.source).uniqued
        let parts = names.map { name in figures.values.filter { $0.source == name } }
        let all = Table.Word("total", "Ensemble", "All")
        let words = names.map { Table.Word($0, sources[$0] ?? Bilingual(same: $0)) } + [all]
        return Table(
            name: "sources", keys: [Table.Heading("source", "Source", "Source")],
            measures: [
                Table.Heading("reperes", "Chiffres repris", "Figures quoted"),
                Table.Heading("situes", "dont l’emplacement est relevé", "whose place is recorded"),
            ],
            rows: zip(words, parts + [figures.values]).map { word, values in
                Table.Row([word], [values.count, values.count(where: \.isLocated)].map { Cell(count: $0) })
            },
            sources: [])
    }

    /// Citations of figures of these sources, each once.
    func citations(_ names: [String]) -> [Bilingual] { names.uniqued.map { sources[$0] ?? Bilingual(same: $0) } }
}

extension Cell {
    fileprivate init(count: Int) { self.init(value: Double(count), unit: .count) }
}
