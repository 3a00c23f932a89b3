import Facts

/// How a measure of a claim follows from one of the things that its row tells.
package struct ClaimRule: Sendable {
    package enum Input: Sendable {
        /// That the claim is there: 1.
        case presence
        /// Days of temporary incapacity.
        case days
        /// In points, 0 to 100; 0 without a permanent incapacity.
        case incapacityRate
        /// Points of the indice de gravité: the rate of incapacity, or those of a death.
        case points
        /// 1 where the claim is fatal, else 0.
        case death
        /// In cents.
        case cost

        /// The columns that tell it.
        var columns: [ClaimColumn] {
            switch self {
            case .presence: []
            case .days: [.days]
            case .incapacityRate: [.incapacityRate]
            case .points: [.incapacityRate, .death, .deathDate]
            case .death: [.death, .deathDate]
            case .cost: [.cost]
            }
        }
    }

    /// A death counts 99 points in the sum of the rates of incapacity (CNAM, indice de gravité).
    package static let pointsOfDeath: Int64 = 99

    package let input: Input
    package let amount: ClaimAmount

    private init(from input: Input, _ amount: ClaimAmount = .same) { (self.input, self.amount) = (input, amount) }

    package init(_ measure: Measure) {
        switch measure {
        case .days, .longestStop: self.init(from: .days)
        case .squaredDays: self.init(from: .days, .squared)
        case .claimsWithDays: self.init(from: .days, .isPositive)
        case .newIncapacities: self.init(from: .incapacityRate, .isPositive)
        case .newIncapacitiesBelow10: self.init(from: .incapacityRate, .isWithin(1...9))
        case .newIncapacitiesFrom10: self.init(from: .incapacityRate, .isWithin(10...Int64.max))
        case .incapacityPoints, .highestPoints: self.init(from: .points)
        case .squaredPoints: self.init(from: .points, .squared)
        case .claimsWithPoints: self.init(from: .points, .isPositive)
        case .deaths: self.init(from: .death)
        case .cost, .highestCost: self.init(from: .cost)
        case .squaredCost: self.init(from: .cost, .squaredEuros)
        case .claimsWithCost: self.init(from: .cost, .isPositive)
        default: self.init(classOf: measure)
        }
    }

    private init(classOf measure: Measure) {
        if let days = Self.temporary[measure] {
            self.init(from: .days, .isWithin(days))
        } else if let points = Self.permanent[measure] {
            self.init(from: .points, .isWithin(points))
        } else {
            self.init(from: .presence)
        }
    }

    /// Classes of the coûts moyens (CSS D.242-6-6), in days of temporary incapacity.
    private static let temporary: [Measure: ClosedRange<Int64>] = [
        .it1: Int64.min...3, .it2: 4...15, .it3: 16...45, .it4: 46...90, .it5: 91...150, .it6: 151...Int64.max,
    ]
    /// The same in points of permanent incapacity; 40 or more, or death, are one class.
    private static let permanent: [Measure: ClosedRange<Int64>] = [
        .ip1: 1...9, .ip2: 10...19, .ip3: 20...39, .ip4: 40...Int64.max,
    ]
    static let classes = Set(temporary.keys).union(permanent.keys)
}
