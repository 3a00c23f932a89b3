import Facts

extension AnchorBook {
    /// The tables that notebooks ask for by name: the figures, the schemes, the findings.
    public var tables: [CellTable] { [figureTable, aggregateTable, checkTable, readingTable, ruleTable] }

    /// Every figure as its source prints it, with its reference and its grade.
    private var figureTable: CellTable {
        CellTable(
            name: "agregats",
            keys: [
                CellTable.Heading("id", "Repère"), CellTable.Heading("pays", "Pays"),
                CellTable.Heading("dispositif", "Dispositif"), CellTable.Heading("grandeur", "Grandeur"),
                CellTable.Heading("periode", "Période"), CellTable.Heading("unite", "Unité"),
                CellTable.Heading("precision", "Précision"), CellTable.Heading("source", "Source"),
                CellTable.Heading("reference", "Référence"), CellTable.Heading("grade", "Grade"),
            ],
            measures: [CellTable.Heading("valeur", "Valeur", decimals: nil)],
            rows: figures.values.map { value in
                let words = [
                    value.identifier, value.country, value.scheme, value.quantity, value.period, value.unitText,
                    value.precision.rawValue, value.source, value.reference, value.grade.rawValue,
                ]
                return CellTable.Row(words.map { CellTable.Word($0, $0) }, [value.cell])
            },
            sources: citations(figures.values.map(\.source)))
    }

    /// Findings that a calculation shows.
    private var checkTable: CellTable {
        CellTable(
            name: "constats",
            keys: [
                CellTable.Heading("constat", "N°"), CellTable.Heading("source", "Où"),
                CellTable.Heading("texte", "Constat"), CellTable.Heading("verdict", "L'imprimé"),
                CellTable.Heading("suite", "Suite"),
            ],
            measures: [
                CellTable.Heading("imprime", "Imprimé"), CellTable.Heading("recalcule", "Recalculé"),
                CellTable.Heading("ecart", "Écart"),
            ],
            rows: findings.compactMap { finding in
                guard let check = finding.check, let result = check.result(figures) else { return nil }
                let verdict = CellTable.Word(
                    result.holds ? "tient" : "ne-tient-pas", result.holds ? "tient" : "ne tient pas")
                return CellTable.Row(
                    [
                        CellTable.Word(finding.code, finding.number), CellTable.Word(finding.source, finding.source),
                        CellTable.Word(finding.text, finding.text), verdict,
                        CellTable.Word(finding.handling, finding.handling),
                    ],
                    result.cells(unit: Unit(rawValue: check.unit) ?? .ratio))
            },
            sources: citations(figures.values.map(\.source)))
    }

    /// Findings of words, which no calculation shows.
    private var readingTable: CellTable {
        CellTable(
            name: "lectures",
            keys: [
                CellTable.Heading("constat", "N°"), CellTable.Heading("source", "Où"),
                CellTable.Heading("texte", "Constat"), CellTable.Heading("suite", "Suite"),
            ],
            measures: [],
            rows: findings.filter { $0.check == nil }.map { finding in
                let words = [finding.number, finding.source, finding.text, finding.handling]
                return CellTable.Row(words.map { CellTable.Word($0, $0) }, [])
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
