import Disclosure
import Facts
import Tables
import Words

/// Where the people who were found are sent: the declared paths of prevention, each with its load.
struct OrientationSection: StudySection {
    let frame: StudyFrame
    private let paths: [PreventionPath]
    /// Persons of each path by the tools that found them; after the paths, those whom none takes.
    private let persons: [[UInt16: Int]]
    private let rules: [PathRule]
    /// Those whom no path takes, by band of age.
    let withoutPath: [Int]

    init(_ people: People, _ paths: [PreventionPath], _ frame: StudyFrame) {
        self.frame = frame
        self.paths = paths
        rules = paths.map { PathRule($0, frame.codes) }
        var persons = [[UInt16: Int]](repeating: [:], count: paths.count + 1)
        var withoutPath = frame.ages.labels.map { _ in 0 }
        for person in people.persons where person.found != 0 {
            let age = person.birth.age(on: frame.ages.day)
            let path = rules.firstIndex { $0.holds(person, age: age) } ?? paths.count
            persons[path][person.found, default: 0] += 1
            if path == paths.count { withoutPath[frame.ages.band(of: person.birth)] += 1 }
        }
        (self.persons, self.withoutPath) = (persons, withoutPath)
    }

    static func key(_ path: String) -> CountKey { CountKey("parcours", path) }

    /// A path is open to some tools only, so that the combinations of tools tell who is in it.
    func count(into book: inout CountBook) {
        let codes = paths.map(\.code) + [""]
        var parts: [UInt16: [CountKey]] = [:]
        for (number, path) in codes.enumerated() {
            book.set(Self.key(path), persons[number].values.reduce(0, +))
            let masks = persons[number].keys.sorted() + unseenMasks(book).filter { isOpen(number, to: $0) }
            let keys = masks.map { CountKey("parcours", path, frame.code(of: $0)) }
            for (mask, key) in zip(masks, keys) {
                book.imply(key, persons[number][mask] ?? 0, unseenIfEmpty: true)
                parts[mask, default: []].append(key)
            }
            book.tie(Self.key(path), keys)
        }
        book.tie(ToolSection.anybody, codes.map(Self.key))
        for (mask, keys) in parts.sorted(by: { $0.key < $1.key }) { book.tie(ToolSection.key(mask, frame), keys) }
        countWithoutPath(into: &book)
    }

    /// Sets of tools that found nobody together, where a count keeps their place.
    private func unseenMasks(_ book: CountBook) -> [UInt16] {
        ToolSection.allMasks(frame).filter { book.counts[ToolSection.key($0, frame)] == 0 }.sorted()
    }

    /// Whether a path, or none after the last, may have people whom exactly these tools found: an earlier one may take them all.
    private func isOpen(_ path: Int, to tools: UInt16) -> Bool {
        let isTaken = rules[..<path].contains { $0.isOpen(to: tools) && $0.asksForToolsOnly }
        return !isTaken && (path == rules.count || rules[path].isOpen(to: tools))
    }

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
