import Facts

/// Where the people who were found are sent: the declared paths of prevention, each with its load.
struct OrientationSection: StudySection {
    private let frame: StudyFrame
    private let paths: [PreventionPath]
    private let persons: [Int]
    private let unoriented: Int

    init(_ people: People, _ paths: [PreventionPath], _ frame: StudyFrame) {
        self.frame = frame
        self.paths = paths
        let rules = paths.map { PathRule($0, frame.codes) }
        var persons = [Int](repeating: 0, count: paths.count)
        var unoriented = 0
        for person in people.persons where person.found != 0 {
            let age = person.birth.age(on: frame.ages.day)
            if let path = rules.firstIndex(where: { $0.holds(person, age: age) }) {
                persons[path] += 1
            } else {
                unoriented += 1
            }
        }
        (self.persons, self.unoriented) = (persons, unoriented)
    }

    private static func key(_ path: String) -> CountKey { CountKey("parcours", path) }

    func count(into book: inout CountBook) {
        for (path, count) in zip(paths, persons) { book.set(Self.key(path.code), count) }
        book.set(Self.key(""), unoriented)
        book.tie(ToolSection.anybody, paths.map { Self.key($0.code) } + [Self.key("")])
    }

    func tables(_ figures: Figures) -> [CellTable] {
        let rows = paths.map { path in
            CellTable.Row(
                [
                    CellTable.Word(path.code, path.label), CellTable.Word(path.audience, path.audience),
                    CellTable.Word(path.pilot, path.pilot),
                    CellTable.Word(path.partners.joined(separator: ", "), path.partners.joined(separator: ", ")),
                ], cells(path, figures))
        }
        let none = CellTable.Row(
            [CellTable.Word("aucun", "Aucun parcours ne convient")] + (0..<3).map { _ in CellTable.Word("", "–") },
            [figures.count(Self.key("")), share("", figures)]
                + (0..<2).map { _ in figures.absent(.noCapacity, .count) })
        return [
            CellTable(
                name: "parcours",
                keys: [
                    CellTable.Heading("parcours", "Parcours"), CellTable.Heading("public", "Public"),
                    CellTable.Heading("pilote", "Pilote"), CellTable.Heading("partenaires", "Partenaires"),
                ],
                measures: [
                    CellTable.Heading("personnes", "Personnes"), CellTable.Heading("part", "Part (%)", decimals: 1),
                    CellTable.Heading("capacite", "Capacité annuelle"),
                    CellTable.Heading("charge", "Charge (%)", decimals: 0),
                ], rows: rows + [none], sources: frame.sources)
        ]
    }

    private func share(_ path: String, _ figures: Figures) -> Cell {
        figures.share(Self.key(path), of: ToolSection.anybody)
    }

    /// The load has no interval: it compares two counts of this year, it estimates nothing.
    private func cells(_ path: PreventionPath, _ figures: Figures) -> [Cell] {
        let count = figures.count(Self.key(path.code))
        guard let capacity = path.capacity else {
            let absent = figures.absent(.noCapacity, .count)
            return [count, share(path.code, figures), absent, absent]
        }
        let load = figures.made([Self.key(path.code)], .percent) { persons in
            Cell(
                value: Double(persons[0]) / Double(capacity) * 100, numerator: Quantity(Int64(persons[0])),
                denominator: Quantity(Int64(capacity)), unit: .percent)
        }
        return [count, share(path.code, figures), Cell(value: Double(capacity), unit: .count), load]
    }
}
