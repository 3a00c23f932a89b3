import Facts

/// What an indicator is as a part of a ratio.
enum RatioPart {
    /// A number of claims, or what the files say of them, added up.
    case claims(Count)
    /// Amounts of the files, or claims at mean costs.
    case cost(Count)
    /// People or hours.
    case people(Measure)
    /// A figure that only files give.
    case published
}

extension Formula {
    /// Nil where the figure is no sum: its ratio to another one would be no ratio of totals.
    var ratioPart: RatioPart? {
        switch self {
        case let total as TotalOfClaims: .claims(total.count)
        case let cost as TotalCost: .cost(cost.count)
        case let people as ExposedPopulation: .people(people.measure)
        case is PublishedAlone: .published
        default: nil
        }
    }
}

extension Measure {
    /// Whether claims are counted, and not their days, points or amounts.
    var isNumberOfClaims: Bool {
        switch self {
        case .days, .incapacityPoints, .incapacityPointsBelow10, .incapacityPointsFrom10, .cost: false
        default: !isExposure
        }
    }

    /// Whether each unit of the measure is a unit of `whole` too: declared, since no file can tell.
    func isPart(of whole: Measure) -> Bool {
        switch (self, whole) {
        case (.claimsOfFourDays, .claims), (.codedClaims, .claims): true
        case (.newIncapacitiesBelow10, .newIncapacities), (.newIncapacitiesFrom10, .newIncapacities): true
        default: self == whole
        }
    }
}

extension Count {
    /// The same of the claims that `whole` counts; nil where the two have no event in common.
    func within(_ whole: Count) throws(RatioFault) -> Count? {
        let common = events.filter(whole.events.contains)
        guard !common.isEmpty else { return nil }
        if let own = restriction, let other = whole.restriction,
            own.dimension != other.dimension || own.codes != other.codes
        {
            throw .twoParts
        }
        return Count(measure, common, only: restriction ?? whole.restriction)
    }

    /// Whether fewer claims are counted than `other` counts.
    func isNarrower(than other: Count) -> Bool {
        events.count < other.events.count || (restriction == nil) != (other.restriction == nil)
    }

    /// Whether every unit that is counted is one of `whole`.
    func isPart(of whole: Count) -> Bool { measure.isPart(of: whole.measure) }
}
