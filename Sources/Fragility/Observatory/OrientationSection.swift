import Disclosure
import Facts
import Tables
import Words

/// Where the people who were found are sent: the declared paths of prevention, each with its load.
struct OrientationSection: StudySection {
    let frame: StudyFrame
    let paths: [PreventionPath]
    /// Persons of each path by the tools that found them and their band of age; after the paths, those whom none takes.
    let persons: [[Found: Int]]
    let rules: [PathRule]

    /// Those whom exactly these tools found in a band of age.
    struct Found: Hashable {
        let tools: UInt16
        let band: Int
    }

    init(_ people: People, _ paths: [PreventionPath], _ frame: StudyFrame) {
        self.frame = frame
        self.paths = paths
        rules = paths.map { PathRule($0, frame.codes) }
        var persons = [[Found: Int]](repeating: [:], count: paths.count + 1)
        for person in people.persons where person.found != 0 {
            let age = person.birth.age(on: frame.ages.day)
            let path = rules.firstIndex { $0.holds(person, age: age) } ?? paths.count
            persons[path][Found(tools: person.found, band: frame.ages.band(of: person.birth)), default: 0] += 1
        }
        self.persons = persons
    }

    static func key(_ path: String) -> CountKey { CountKey("parcours", path) }

    func count(into book: inout CountBook) {
        for (code, persons) in zip(codes, persons) { book.set(Self.key(code), persons.values.reduce(0, +)) }
        book.tie(ToolSection.anybody, codes.map(Self.key))
        countWithoutPath(into: &book)
        countFlows(into: &book)
    }

    /// The codes of the paths, then that of none.
    var codes: [String] { paths.map(\.code) + [""] }

    func tables(_ figures: Figures) -> [Table] {
        let rows = paths.map { path in
            Table.Row(
                [
                    Table.Word(path.code, path.label), Table.Word(path.audience.french, path.audience),
                    Table.Word(path.pilot.french, path.pilot),
                    Table.Word(path.partnerNames.french, path.partnerNames),
                ], cells(path, figures))
        }
        let none = Table.Row(
            [Table.Word("aucun", "Aucun parcours ne convient", "No path suits")]
                + (0..<3).map { _ in Table.Word("", Bilingual(same: "–")) },
            [figures.count(Self.key("")), share("", figures)]
                + (0..<2).map { _ in figures.absent(.noCapacity, .count) })
        return [
            Table(
                name: "parcours",
                keys: [
                    Table.Heading("parcours", "Parcours", "Path"), Table.Heading("public", "Public", "Audience"),
                    Table.Heading("pilote", "Pilote", "Lead body"),
                    Table.Heading("partenaires", "Partenaires", "Partners"),
                ],
                measures: [
                    Table.Heading("personnes", "Personnes", "Persons"),
                    Table.Heading("part", "Part (%)", "Share (%)", decimals: 1),
                    Table.Heading("capacite", "Capacité annuelle", "Yearly capacity"),
                    Table.Heading("charge", "Charge (%)", "Load (%)", decimals: 0),
                ], rows: rows + [none], sources: frame.sources), tableWithoutPath(figures),
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
