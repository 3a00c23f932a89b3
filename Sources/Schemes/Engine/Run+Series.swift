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
        if let number = known(series, in: year) { return number }
        if let fallback = series.fallback {
            let number = try number(of: fallback, in: year)
            assume(series.name, .series(law.series[fallback].name))
            return number
        }
        throw .missingYear(fact: series.name, year: year)
    }

    /// The number of a year, without any assumption.
    func known(_ series: SeriesInForce, in year: Int) -> Double? {
        if let created = enterprise.created, year < created { return 0 }
        for facts in enterprise.years where facts.year == year { return series.field.number(of: facts) }
        return nil
    }

    /// Whether the number of a year is known, by the fact itself or by the one that is taken for it.
    func isKnown(_ index: Int, in year: Int) -> Bool {
        let series = law.series[index]
        return known(series, in: year) != nil || (series.fallback.map { isKnown($0, in: year) } ?? false)
    }
}
