extension Measure {
    /// The least that each claim which another measure counts adds to this one: a permanent incapacity has one point, one of 10 % or
    /// more has ten, a death counts 99 (CNAM, indice de gravité). Empty where nothing follows from a count.
    ///
    /// Whoever knows one of the two so bounds the other.
    public var leastOfEach: [(counted: Measure, amount: Int64)] {
        switch self {
        case .incapacityPoints: [(.newIncapacities, 1), (.newIncapacitiesFrom10, 10), (.deaths, 99)]
        case .incapacityPointsBelow10: [(.newIncapacitiesBelow10, 1)]
        case .incapacityPointsFrom10: [(.newIncapacitiesFrom10, 10), (.deaths, 99)]
        default: []
        }
    }

    /// Whether what is told of the measure says something of another, beside sums.
    public var isTied: Bool { !leastOfEach.isEmpty || !bounding.isEmpty }

    private static let bounded = Measure.allCases.filter { !$0.leastOfEach.isEmpty }

    /// The measures to which each claim that this one counts adds so much at least; see ``leastOfEach``.
    public var bounding: [(whole: Measure, amount: Int64)] {
        Measure.bounded.flatMap { whole in
            whole.leastOfEach.filter { $0.counted == self }.map { (whole, $0.amount) }
        }
    }
}
