import Facts

/// How many inhabitants of each territory the tools reach, and where they do not.
struct CoverageSection: StudySection {
    private let frame: StudyFrame
    private let territories: TerritoryData?
    /// Persons examined by a tool at least, found by one at least, and examined by each tool, by number of territory.
    private let reached: [Int]
    private let found: [Int]
    private let byTool: [[Int]]

    init(_ people: People, _ territories: TerritoryData?, _ frame: StudyFrame) {
        self.frame = frame
        self.territories = territories
        let empty = [Int](repeating: 0, count: frame.codes.territories.codes.count)
        var (reached, found) = (empty, empty)
        var byTool = frame.declaration.tools.map { _ in empty }
        for person in people.persons {
            let territory = Int(person.territory)
            if person.examined != 0 { reached[territory] += 1 }
            if person.found != 0 { found[territory] += 1 }
            for tool in byTool.indices where person.examined & 1 << tool != 0 { byTool[tool][territory] += 1 }
        }
        (self.reached, self.found, self.byTool) = (reached, found, byTool)
    }

    private var codes: [String] { frame.codes.territories.codes }

    private func key(_ territory: String, _ name: String) -> CountKey { CountKey("couverture", territory, name) }

    /// Persons examined by a tool at least, over all territories.
    static let total = CountKey("couverture", "total", "examines")

    func count(into book: inout CountBook) {
        for (name, counts) in [("examines", reached), ("reperes", found)] {
            for (code, count) in zip(codes, counts) { book.set(key("territoire:" + code, name), count) }
            book.set(key("total", name), counts.reduce(0, +))
            book.tie(key("total", name), codes.map { key("territoire:" + $0, name) })
        }
        book.tie(ToolSection.anybody, [key("total", "reperes")])
        for code in codes + ["total"] {
            let place = code == "total" ? code : "territoire:" + code
            book.set(key(place, "non-reperes"), book[key(place, "examines")] - book[key(place, "reperes")])
            book.tie(key(place, "examines"), [key(place, "reperes"), key(place, "non-reperes")])
        }
    }

    func tables(_ figures: Figures) -> [CellTable] {
        let total = population(nil)
        let overall = figures.shown(key("total", "examines")).flatMap { reached in
            total > 0 ? Double(reached) / Double(total) * 100 : nil
        }
        var rows: [CellTable.Row] = []
        for index in codes.indices where index > 0 || reached[index] > 0 {
            rows.append(row(index, overall: overall, figures))
        }
        let words = [CellTable.Word("total", "Ensemble"), CellTable.Word("", ""), CellTable.Word("", "")]
        rows.append(CellTable.Row(words, cells("total", population: total, figures)))
        return [
            CellTable(
                name: "couverture",
                keys: [
                    CellTable.Heading("territoire", "Territoire"),
                    CellTable.Heading("outils-absents", "Outils sans personne examinée"),
                    CellTable.Heading("lacune", "Lacune"),
                ],
                measures: [
                    CellTable.Heading("population", "Population"),
                    CellTable.Heading("examines", "Personnes examinées"),
                    CellTable.Heading("taux-couverture", "Taux de couverture (%)", decimals: 2),
                    CellTable.Heading("reperes", "Personnes repérées"),
                ], rows: rows, sources: frame.sources + (territories.map { [$0.source] } ?? []))
        ]
    }

    /// A gap is a tool that examined nobody, or a rate whose whole interval is below the rate of all territories.
    private func row(_ index: Int, overall: Double?, _ figures: Figures) -> CellTable.Row {
        let absent = byTool.indices.filter { byTool[$0][index] == 0 }.map { frame.declaration.tools[$0].label }
        let cells = cells("territoire:" + codes[index], population: population(index), figures)
        let isLow = overall.map { overall in cells[2].upper.map { $0 < overall } ?? false } ?? false
        let gap = isLow ? "couverture basse" : absent.isEmpty ? "" : "outil absent"
        let list = frame.codes.territories
        return CellTable.Row(
            [
                CellTable.Word(index == 0 ? "nd" : codes[index], list.labels[index]),
                CellTable.Word(absent.joined(separator: ", "), absent.isEmpty ? "–" : absent.joined(separator: ", ")),
                CellTable.Word(gap, gap.isEmpty ? "–" : gap),
            ], cells)
    }

    private func cells(_ place: String, population: Int, _ figures: Figures) -> [Cell] {
        let inhabitants =
            population > 0
            ? Cell(value: Double(population), unit: .count) : figures.absent(.noPopulation, .count)
        let rate = figures.made([key(place, "examines")], .percent) { reached in
            guard population > 0 else { return figures.absent(.noPopulation, .percent) }
            return figures.share(reached[0], of: population)
        }
        return [inhabitants, figures.count(key(place, "examines")), rate, figures.count(key(place, "reperes"))]
    }

    /// The inhabitants of one territory, or of all; 0 where unknown.
    private func population(_ index: Int?) -> Int {
        guard let territories else { return 0 }
        guard let index else { return territories.population.reduce(0) { $0 + ($1 ?? 0) } }
        return index == 0 ? 0 : territories.population[index - 1] ?? 0
    }
}
