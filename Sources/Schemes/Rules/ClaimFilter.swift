/// Which claims a rule reads: `events`, `window` of years, by `dated` declaration or notification of the incapacity,
/// and a condition `where`. Claims on the special account are charged to nobody.
struct ClaimFilter: Sendable {
    private let events: Set<Claim.Event>
    /// Years counted from the year of the tariff.
    let window: ClosedRange<Int>
    private let isByIncapacity: Bool
    private let condition: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        events = Set(try input.events("events"))
        window = try input.window("window")
        isByIncapacity = try input.optionalText("dated") == "incapacity"
        condition = try input.optionalOfClaims("where")
    }

    /// Calls `body` with each claim that counts; its fields can be read meanwhile. The claims of a year of which
    /// nothing is known are unknown.
    func forEach(
        in run: inout Run, _ body: (Claim, inout Run) throws(Obstacle) -> Void
    ) throws(Obstacle) {
        let years = run.law.tariffYear + window.lowerBound...run.law.tariffYear + window.upperBound
        for year in years where !run.enterprise.isKnown(in: year) {
            throw .missingYear(fact: "claims", year: year)
        }
        for claim in run.enterprise.claims where counts(claim, in: years) {
            run.read(claim)
            if let condition, try condition.value(in: &run) == 0 { continue }
            try body(claim, &run)
        }
        run.leaveClaims()
    }

    private func counts(_ claim: Claim, in years: ClosedRange<Int>) -> Bool {
        let year = isByIncapacity ? claim.incapacityYear ?? claim.year : claim.year
        return events.contains(claim.event) && years.contains(year) && !claim.isOnSpecialAccount
    }
}

extension Enterprise {
    /// Whether something is known of the year, or the year lies before the creation.
    func isKnown(in year: Int) -> Bool {
        if let created, year < created { return true }
        return years.contains { $0.year == year }
    }
}
