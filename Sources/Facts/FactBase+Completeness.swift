extension FactBase {
    /// When the sources of claims among `places` were observed, where that is before the end of `year`; nil where they hold
    /// the whole year, or do not say when they were observed.
    public func stateWithin(_ year: Int, of places: Set<Int>) -> String? {
        places.sorted().lazy.map { self.resources[$0] }.filter { !$0.groups.isEmpty }
            .compactMap(\.identity.observed).first { !Self.isAfter(year, state: $0) }
    }

    /// Events that the files count in the year before and not in `year`.
    public func eventsLost(in year: Int) -> [Event] {
        func counts(_ event: Event, in year: Int) -> Bool {
            let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
            guard case .success(let answer) = claims(question, year: String(year), event: event) else { return false }
            return !answer.rows.isEmpty
        }
        return Event.allCases.filter { counts($0, in: year - 1) && !counts($0, in: year) }
    }

    /// Whether a state, a day or a month in either order of its parts, is that of the end of the year or later.
    private static func isAfter(_ year: Int, state: String) -> Bool {
        var parts = state.split { !("0"..."9").contains($0) }.map(String.init)
        if parts.last?.count == 4 { parts.reverse() }
        guard let stated = parts.first.flatMap({ $0.count == 4 ? Int($0) : nil }), stated <= year else { return true }
        return stated == year && parts.dropFirst().first == "12" && [nil, "31"].contains(parts.dropFirst(2).first)
    }
}
