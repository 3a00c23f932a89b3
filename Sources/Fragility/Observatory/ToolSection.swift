import Disclosure
import Facts
import Tables
import Words

/// Who is found by which tool: sizes, exclusive combinations, agreement of pairs.
struct ToolSection: StudySection {
    let frame: StudyFrame
    private let examined: [Int]
    private let found: [Int]
    /// Persons found by exactly the tools of each mask.
    private let combinations: [UInt16: Int]
    /// Persons examined by exactly the tools of each mask; of a list, those found.
    private let examinations: [UInt16: Int]
    let pairs: [ToolPair]

    init(_ people: People, _ frame: StudyFrame) {
        self.frame = frame
        let tools = frame.declaration.tools.indices
        var masks: [UInt32: Int] = [:]
        for person in people.persons {
            masks[UInt32(person.examined) << 16 | UInt32(person.found), default: 0] += 1
        }
        let counts = ToolCounts(masks)
        examined = tools.map { counts.examined(1 << $0) }
        found = tools.map { counts.found(1 << $0) }
        (combinations, examinations) = (counts.combinations, counts.examinations)
        pairs = tools.flatMap { first in
            tools.filter { $0 > first }.map { ToolPair(first: first, second: $0, counts) }
        }
    }

    func code(_ tool: Int) -> String { frame.declaration.tools[tool].code }
    func label(_ tool: Int) -> Bilingual { frame.declaration.tools[tool].label }

    /// The tools of a mask, by their labels.
    private func label(of mask: UInt16) -> Bilingual {
        frame.tools(of: mask).map(label).joined(separator: Bilingual(same: " + "))
    }

    private func key(_ mask: UInt16) -> CountKey { Self.key(mask, frame) }

    /// Those who are found by exactly the tools of a mask.
    static func key(_ mask: UInt16, _ frame: StudyFrame) -> CountKey {
        CountKey("combinaison", frame.code(of: mask))
    }

    func key(_ tool: Int, _ name: String) -> CountKey { Self.key(tool, name, frame) }

    /// Those whom one tool examined (`examines`) or found (`reperes`).
    static func key(_ tool: Int, _ name: String, _ frame: StudyFrame) -> CountKey {
        CountKey("outil", frame.declaration.tools[tool].code, name)
    }

    func key(_ pair: ToolPair, _ name: String) -> CountKey {
        CountKey("paire", code(pair.first), code(pair.second), name)
    }

    static let anybody = CountKey("outil", "", "reperes")

    func count(into book: inout CountBook) {
        let masks = Set(combinations.keys).union(Self.allMasks(frame)).sorted()
        for mask in masks { count(mask, into: &book) }
        book.set(Self.anybody, combinations.values.reduce(0, +))
        book.tie(Self.anybody, masks.map(key))
        for tool in frame.declaration.tools.indices {
            book.set(key(tool, "reperes"), found[tool])
            book.tie(key(tool, "reperes"), masks.filter { $0 & 1 << tool != 0 }.map(key))
            if frame.lists.contains(tool) { continue }
            book.set(key(tool, "examines"), examined[tool])
            book.imply(key(tool, "non-reperes"), examined[tool] - found[tool])
            book.tie(key(tool, "examines"), [key(tool, "reperes"), key(tool, "non-reperes")])
            book.divide(key(tool, "reperes"), key(tool, "non-reperes"))
            if findsNobody(tool) { book.divide(key(UInt16(1) << tool), key(tool, "non-reperes")) }
        }
        for pair in pairs { count(pair, masks, into: &book) }
        countExaminations(into: &book)
    }

    /// One tool alone has its place in the table of tools; several have a row where their number may be shown, so that a row which
    /// is not there tells neither few nor nobody.
    private func count(_ mask: UInt16, into book: inout CountBook) {
        let persons = combinations[mask] ?? 0
        if mask.nonzeroBitCount == 1 {
            book.set(key(mask), persons)
        } else if persons == 0 {
            book.imply(unseen: key(mask), 0)
        } else {
            book.set(key(mask), persons)
            book.leaveUnseen(key(mask))
        }
    }

    /// Whom each set of tools examined, and no other tool: a reader computes some of these from sizes, pairs and their total.
    private func countExaminations(into book: inout CountBook) {
        let masks = Set(examinations.keys).union(Self.allMasks(frame)).sorted()
        func key(_ mask: UInt16) -> CountKey { CountKey("examen", frame.code(of: mask)) }
        for mask in masks { book.imply(unseen: key(mask), examinations[mask] ?? 0) }
        book.imply(Self.examined, examinations.values.reduce(0, +))
        book.tie(Self.examined, masks.map(key))
        for tool in frame.declaration.tools.indices {
            let whole = self.key(tool, frame.lists.contains(tool) ? "reperes" : "examines")
            book.tie(whole, masks.filter { $0 & 1 << tool != 0 }.map(key))
        }
        for pair in pairs where hasExaminees(pair) {
            let both = UInt16(1) << pair.first | 1 << pair.second
            book.tie(self.key(pair, "examines"), masks.filter { $0 & both == both }.map(key))
        }
    }

    /// Those whom some tool examined, or names as found.
    static let examined = CountKey("outil", "", "examines")

    /// Every set of tools, where there are few of them; else each tool alone.
    static func allMasks(_ frame: StudyFrame) -> Set<UInt16> {
        let tools = frame.declaration.tools.indices
        return Set(tools.count > fewTools ? tools.map { 1 << $0 } : (1..<(1 << tools.count)).map { UInt16($0) })
    }

    /// With more tools there are too many sets for every one of them to be examined; those that occur are.
    private static let fewTools = 6

    /// Whether a tool found none of those whom it examined: nothing may then tell that.
    private func findsNobody(_ tool: Int) -> Bool {
        found[tool] == 0 && examined[tool] > 0 && !frame.lists.contains(tool)
    }

    private func count(_ pair: ToolPair, _ masks: [UInt16], into book: inout CountBook) {
        book.set(key(pair, "deux"), pair.both)
        for tool in [pair.first, pair.second] where findsNobody(tool) && (!hasExaminees(pair) || pair.examinees > 0) {
            book.divide(key(pair, "deux"), key(tool, "non-reperes"))
        }
        let mask = UInt16(1) << pair.first | 1 << pair.second
        book.tie(key(pair, "deux"), masks.filter { $0 & mask == mask }.map(key))
        for (tool, name, count) in [
            (pair.first, "premier-seul", pair.firstAlone), (pair.second, "second-seul", pair.secondAlone),
        ] {
            book.imply(key(pair, name), count, unseenIfEmpty: true)
            book.tie(key(tool, "reperes"), [key(pair, "deux"), key(pair, name)])
            book.tie(key(pair, name), masks.filter { $0 & mask == 1 << tool }.map(key))
        }
        if hasExaminees(pair) { countExaminees(pair, into: &book) }
    }

    /// The coefficients of agreement give back each of the four counts that they are made of.
    private func countExaminees(_ pair: ToolPair, into book: inout CountBook) {
        for (name, count) in pair.examined { book.set(key(pair, name), count) }
        // Without coefficients no figure tells that nobody is found by one tool alone, or by none.
        for (name, count) in pair.examined where pair.isOneSided && count == 0 && name != "examines" {
            book.leaveUnseen(key(pair, name))
        }
        book.tie(key(pair, "examines"), ["deux", "premier", "second", "aucun"].map { key(pair, $0) })
        for tool in [pair.first, pair.second] { book.include(key(pair, "examines"), in: key(tool, "examines")) }
        book.include(key(pair, "premier"), in: key(pair, "premier-seul"))
        book.include(key(pair, "second"), in: key(pair, "second-seul"))
    }

    /// Agreement needs to know whom both tools examined, which a list of those found does not say.
    func hasExaminees(_ pair: ToolPair) -> Bool { frame.lists.isDisjoint(with: [pair.first, pair.second]) }

    func tables(_ figures: Figures) -> [Table] { [sizes(figures), exclusive(figures), agreement(figures)] }

    private func sizes(_ figures: Figures) -> Table {
        let rows = frame.declaration.tools.indices.map { tool in
            let alone = key(UInt16(1) << tool)
            return Table.Row(
                [Table.Word(code(tool), label(tool))],
                examined(tool, figures) + [
                    figures.count(key(tool, "reperes")), figures.count(alone),
                    figures.share(alone, of: key(tool, "reperes")),
                ])
        }
        return Table(
            name: "outils", keys: [Table.Heading("outil", "Outil", "Tool")],
            measures: [
                Table.Heading("examines", "Personnes examinées", "Persons examined"),
                Table.Heading(
                    "part-reperes", "Part repérée (% des personnes examinées)", "Share found (% of persons examined)",
                    decimals: 1),
                Table.Heading("reperes", "Repérées", "Found"),
                Table.Heading("seul", "Repérées par lui seul", "Found by it alone"),
                Table.Heading(
                    "part-seul", "Part repérée par lui seul (% des personnes repérées)",
                    "Share found by it alone (% of persons found)", decimals: 1),
            ], rows: rows, sources: frame.sources)
    }

    /// How many people the tool examined, and the share of them that it found.
    private func examined(_ tool: Int, _ figures: Figures) -> [Cell] {
        guard !frame.lists.contains(tool) else {
            return [figures.absent(.listOnly, .count), figures.absent(.listOnly, .percent)]
        }
        return [
            figures.count(key(tool, "examines")), figures.share(key(tool, "reperes"), of: key(tool, "examines")),
        ]
    }

    /// Largest combinations first; those of few persons, or of nobody, have no row.
    private func exclusive(_ figures: Figures) -> Table {
        let sizes = combinations.keys.compactMap { mask in figures.shown(key(mask)).map { (mask: mask, persons: $0) } }
        let masks = sizes.sorted { ($1.persons, $0.mask) < ($0.persons, $1.mask) }.map(\.mask)
        let rows = masks.map { mask in
            Table.Row(
                [Table.Word(frame.code(of: mask), label(of: mask))],
                [figures.count(key(mask)), figures.share(key(mask), of: Self.anybody)])
        }
        return Table(
            name: "combinaisons",
            keys: [
                Table.Heading("outils", "Repérées par ces outils et aucun autre", "Found by these tools and no other")
            ],
            measures: [
                Table.Heading("personnes", "Personnes", "Persons"),
                Table.Heading("part", "Part (%)", "Share (%)", decimals: 1),
            ], rows: rows, sources: frame.sources)
    }
}
