extension FactBase {
    /// When the sources of the claims of `year` among `places` were observed, where that is before its end; nil where they
    /// hold the whole year, or do not say when they were observed.
    public func stateWithin(_ year: Int, of places: Set<Int>) -> String? {
        for resource in places.sorted().map({ resources[$0] }) {
            guard let state = resource.identity.observed, !Self.isAfter(year, state: state) else { continue }
            if resource.yearsWithClaims.contains(String(year)) { return state }
        }
        return nil
    }

    /// Whether the sources hold `year` to its end, and every event that they count in the year before.
    public func isWhole(_ year: Int) -> Bool {
        stateWithin(year, of: Set(resources.indices)) == nil && eventsLost(in: year).isEmpty
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
