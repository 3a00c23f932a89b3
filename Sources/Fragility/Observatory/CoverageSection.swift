import Disclosure
import Facts
import Tables
import Words

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

    func count(into book: inout CountBook) {
        let places = codes.map { "territoire:" + $0 }
        for (name, counts) in [("examines", reached), ("reperes", found)] {
            for (place, count) in zip(places, counts) { book.set(key(place, name), count) }
            book.set(key("total", name), counts.reduce(0, +))
            book.tie(key("total", name), places.map { key($0, name) })
        }
        book.tie(ToolSection.anybody, [key("total", "reperes")])
        book.tie(ToolSection.examined, [key("total", "examines")])
        countPopulation(into: &book)
        for place in places + ["total"] {
            let others = book[key(place, "examines")] - book[key(place, "reperes")]
            if isDivided {
                book.set(key(place, "non-reperes"), others)
            } else {
                book.imply(key(place, "non-reperes"), others)
            }
            book.tie(key(place, "examines"), [key(place, "reperes"), key(place, "non-reperes")])
            if isDivided { book.divide(key(place, "reperes"), key(place, "non-reperes")) }
            book.include(key(place, "examines"), in: key(place, "population"))
        }
        book.tie(key("total", "non-reperes"), places.map { key($0, "non-reperes") })
        for (tool, questionnaire) in frame.instruments { count(tool, questionnaire, into: &book) }
    }

    /// Whether some tool examines people whom it does not find: lists name only those found.
    private var isDivided: Bool { !frame.declaration.tools.indices.allSatisfy(frame.lists.contains) }

    private func countPopulation(into book: inout CountBook) {
        guard let territories else { return }
        let known = territories.codes.indices.filter { territories.population[$0] != nil }
        let keys = known.map { key("territoire:" + territories.codes[$0], "population") }
        for (index, key) in zip(known, keys) { book.set(key, territories.population[index] ?? 0) }
        book.set(key("total", "population"), everybody)
        book.tie(key("total", "population"), keys)
        if territories.isReleased { for key in keys + [key("total", "population")] { book.release(key) } }
    }

    /// Those whom a questionnaire scored in a territory are among those whom some tool examined there.
    private func count(_ tool: Int, _ questionnaire: String, into book: inout CountBook) {
        for (code, count) in zip(codes, byTool[tool]) {
            let place = "territoire:" + code
            let own = key(place, "examines-" + frame.declaration.tools[tool].code)
            book.imply(own, count)
            book.include(own, in: key(place, "examines"))
            book.tie(own, [ScoreSection.key(questionnaire, "territoire", code, "scores")])
        }
    }

    func tables(_ figures: Figures) -> [Table] {
        let overall = rate("total", figures).value
        var rows: [Table.Row] = []
        // Those whose territory is not known come last.
        for index in codes.indices.filter({ $0 > 0 }) + [0]
        where index > 0 || reached[index] > 0 || figures.keepsEmptyRows {
            rows.append(row(index, overall: overall, figures))
        }
        let words = [Table.Word("total", "Ensemble", "All"), Table.Word(same: ""), Table.Word(same: "")]
        rows.append(Table.Row(words, cells("total", figures)))
        return [
            Table(
                name: "couverture",
                keys: [
                    Table.Heading("territoire", "Territoire", "Territory"),
                    Table.Heading("outils-absents", "Outils sans personne examinée", "Tools that examined nobody"),
                    Table.Heading("lacune", "Lacune", "Gap"),
                ],
                measures: [
                    Table.Heading("population", populationWords),
                    Table.Heading("examines", "Personnes examinées", "Persons examined"),
                    Table.Heading("taux-couverture", "Taux de couverture (%)", "Coverage rate (%)", decimals: 2),
                    Table.Heading("reperes", "Personnes repérées", "Persons found"),
                    Table.Heading("non-reperes", "Repérées par aucun outil", "Found by no tool"),
                ], rows: rows, sources: frame.sources + (territories.map { [$0.source] } ?? []))
        ]
    }

    /// The number of inhabitants that the file of territories declares may be made up where their names are real.
    private var populationWords: Bilingual {
        let isMadeUp = territories.map { CitationMark.saysMadeUp($0.source) } ?? false
        return isMadeUp ? Bilingual("Population (fictive)", "Population (made up)") : Bilingual(same: "Population")
    }

    /// A gap is a tool that examined nobody, or a rate whose whole interval is below the rate of all territories.
    private func row(_ index: Int, overall: Double?, _ figures: Figures) -> Table.Row {
        let absent = figures.keepsEmptyRows ? [Bilingual("secret", "secret")] : absentTools(index)
        let cells = cells("territoire:" + codes[index], figures)
        let isLow = overall.map { overall in cells[2].upper.map { $0 < overall } ?? false } ?? false
        let hasGap = !absent.isEmpty && !figures.keepsEmptyRows
        let gap =
            isLow
            ? Bilingual("couverture basse", "low coverage")
            : hasGap ? Bilingual("outil absent", "tool absent") : Bilingual(same: "")
        let list = frame.codes.territories
        return Table.Row(
            [
                Table.Word(index == 0 ? "nd" : codes[index], list.labels[index]),
                Self.word(absent.joined(separator: Bilingual(same: ", "))), Self.word(gap),
            ], cells)
    }

    private static func word(_ text: Bilingual) -> Table.Word { Table.Word(text.french, text) }

    /// Labels of the tools that examined nobody in a territory.
    private func absentTools(_ index: Int) -> [Bilingual] {
        byTool.indices.filter { byTool[$0][index] == 0 }.map { frame.declaration.tools[$0].label }
    }

    private func cells(_ place: String, _ figures: Figures) -> [Cell] {
        let isKnown = figures.book[key(place, "population")] > 0
        let inhabitants =
            isKnown ? figures.count(key(place, "population")) : figures.absent(.noPopulation, .count)
        return [
            inhabitants, figures.count(key(place, "examines")), rate(place, figures),
            figures.count(key(place, "reperes")),
            isDivided ? figures.count(key(place, "non-reperes")) : figures.absent(.listOnly, .count),
        ]
    }

    private func rate(_ place: String, _ figures: Figures) -> Cell {
        guard figures.book[key(place, "population")] > 0 else { return figures.absent(.noPopulation, .percent) }
        return figures.share(key(place, "examines"), of: key(place, "population"))
    }

    /// The inhabitants of all territories; 0 where unknown.
    private var everybody: Int { territories?.population.reduce(0) { $0 + ($1 ?? 0) } ?? 0 }
}
