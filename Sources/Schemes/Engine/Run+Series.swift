extension Run {
    /// The sum over years counted from the year of the tariff. A year before the creation counts as zero.
    mutating func sum(_ series: Int, from first: Int, through last: Int) throws(Obstacle) -> Double {
        var sum = 0.0
        for offset in first...last { sum += try number(of: series, in: law.tariffYear + offset) }
        return sum
    }

    mutating func ofCivilYear(_ series: Int) throws(Obstacle) -> Double { try number(of: series, in: law.day.year) }

    mutating func number(of index: Int, in year: Int) throws(Obstacle) -> Double {
        let series = law.series[index]
        let establishments = summed(series, in: year)
        if let number = known(series, in: year) {
            if let establishments {
                assume(series.name, establishments == 0 ? .declared : .establishments(establishments))
            }
            return number
        }
        if let bounds = series.givenBounds.flatMap({ circumstances.givenBounds[$0] }) {
            assume(series.name, .between(bounds))
            return end(low: bounds.lowerBound, high: bounds.upperBound, bit: series.bit)
        }
        guard establishments == nil, let fallback = series.fallback else {
            throw .missingYear(fact: series.name, year: year)
        }
        let number = try number(of: fallback, in: year)
        assume(series.name, .series(law.series[fallback].name), grade: series.fallbackGrade)
        return number
    }

    /// The number of a year, without any assumption.
    func known(_ series: SeriesInForce, in year: Int) -> Double? {
        if let created = enterprise.created, year < created { return 0 }
        for facts in enterprise.years where facts.year == year {
            return series.field.number(of: facts) ?? claimsCost(series.events, in: year)
        }
        return nil
    }

    /// What the claims of a year cost, of some events; nil where no event is summed, where claims are not known, or where
    /// one has no cost.
    private func claimsCost(_ events: [Claim.Event], in year: Int) -> Double? {
        guard !events.isEmpty, enterprise.areClaimsKnown else { return nil }
        var cents = 0.0
        for claim in enterprise.claims where claim.year == year && events.contains(claim.event) {
            guard !claim.isOnSpecialAccount else { continue }
            guard let cost = claim.cost else { return nil }
            cents += Double(cost) * claim.count
        }
        return cents / 100
    }

    /// Over how many establishments the number of the enterprise was summed; nil where it was not.
    private func summed(_ series: SeriesInForce, in year: Int) -> Int? {
        for facts in enterprise.years where facts.year == year { return facts.summed[series.name] }
        return nil
    }

    /// Whether the number of a year is known, by the fact itself or by the one that is taken for it, or has bounds.
    func isKnown(_ index: Int, in year: Int) -> Bool {
        let series = law.series[index]
        if known(series, in: year) != nil || series.givenBounds.map({ circumstances.givenBounds[$0] != nil }) ?? false {
            return true
        }
        return summed(series, in: year) == nil && series.fallback.map { isKnown($0, in: year) } ?? false
    }
}
