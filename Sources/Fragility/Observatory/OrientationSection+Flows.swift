import Disclosure

/// Who goes where: a path is open to some tools and ages only, so that those found by each tool, and by age, tell who is in it.
extension OrientationSection {
    /// A path, or none after the last, with some of those who may be in it.
    private struct Flow: Hashable {
        let path: Int
        let found: Found
    }

    func countFlows(into book: inout CountBook) {
        let flows = flows
        for flow in flows { book.imply(unseen: key(flow), persons[flow.path][flow.found] ?? 0) }
        for (path, code) in codes.enumerated() { tie(Self.key(code), flows.filter { $0.path == path }, &book) }
        for tools in Set(flows.map(\.found.tools)).sorted() {
            tie(ToolSection.key(tools, frame), flows.filter { $0.found.tools == tools }, &book)
        }
        for (band, label) in frame.ages.labels.enumerated() {
            let those = flows.filter { $0.found.band == band }
            tie(key(withoutPath: label.code), those.filter { $0.path == rules.count }, &book)
            for (tool, code) in frame.instruments {
                let found = ScoreSection.key(code, "age", label.code, "reperes")
                tie(found, those.filter { $0.found.tools & 1 << tool != 0 }, &book)
            }
        }
    }

    private func tie(_ total: CountKey, _ flows: [Flow], _ book: inout CountBook) {
        if !flows.isEmpty { book.tie(total, flows.map(key)) }
    }

    private func key(_ flow: Flow) -> CountKey {
        CountKey(
            "parcours", codes[flow.path], frame.code(of: flow.found.tools), frame.ages.labels[flow.found.band].code)
    }

    /// Where somebody is, or could be for all that a reader knows.
    private var flows: [Flow] {
        let groups = ToolSection.allMasks(frame).sorted().flatMap { tools in
            frame.ages.labels.indices.map { Found(tools: tools, band: $0) }
        }
        return codes.indices.flatMap { path in
            let found = Set(persons[path].keys).union(groups.filter { isOpen(path, to: $0) })
            return found.sorted { ($0.tools, $0.band) < ($1.tools, $1.band) }.map { Flow(path: path, found: $0) }
        }
    }

    /// Whether a path, or none after the last, may have people of a group: an earlier one may take them all.
    private func isOpen(_ path: Int, to group: Found) -> Bool {
        let years = frame.ages.years(of: group.band)
        let isTaken = rules[..<path].contains { $0.takesAll(of: group.tools, years) }
        return !isTaken && (path == rules.count || rules[path].isOpen(to: group.tools, years))
    }
}
