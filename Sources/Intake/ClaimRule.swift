import Facts

/// How a measure of a claim follows from one of the things that its row tells.
struct ClaimRule: Sendable {
    enum Input: Sendable {
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
    static let pointsOfDeath: Int64 = 99

    let input: Input
    let amount: @Sendable (Int64) -> Int64

    private init(from input: Input, _ amount: @escaping @Sendable (Int64) -> Int64 = { $0 }) {
        (self.input, self.amount) = (input, amount)
    }

    init(_ measure: Measure) {
        switch measure {
        case .days, .longestStop: self.init(from: .days)
        case .squaredDays: self.init(from: .days) { $0 * $0 }
        case .claimsWithDays: self.init(from: .days) { $0 > 0 ? 1 : 0 }
        case .newIncapacities: self.init(from: .incapacityRate) { $0 > 0 ? 1 : 0 }
        case .newIncapacitiesBelow10: self.init(from: .incapacityRate) { (1...9).contains($0) ? 1 : 0 }
        case .newIncapacitiesFrom10: self.init(from: .incapacityRate) { $0 >= 10 ? 1 : 0 }
        case .incapacityPoints, .highestPoints: self.init(from: .points)
        case .squaredPoints: self.init(from: .points) { $0 * $0 }
        case .claimsWithPoints: self.init(from: .points) { $0 > 0 ? 1 : 0 }
        case .deaths: self.init(from: .death)
        case .cost, .highestCost: self.init(from: .cost)
        case .squaredCost: self.init(from: .cost) { Self.euros($0) * Self.euros($0) }
        case .claimsWithCost: self.init(from: .cost) { $0 > 0 ? 1 : 0 }
        default: self.init(classOf: measure)
        }
    }

    private init(classOf measure: Measure) {
        if let position = Self.temporary.firstIndex(of: measure) {
            self.init(from: .days) { Self.temporaryClass($0) == position ? 1 : 0 }
        } else if let position = Self.permanent.firstIndex(of: measure) {
            self.init(from: .points) { Self.permanentClass($0) == position ? 1 : 0 }
        } else {
            self.init(from: .presence)
        }
    }

    /// Turns the inputs of many claims into amounts.
    func apply(to inputs: inout [Int64]) {
        let amount = amount
        for row in inputs.indices { inputs[row] = amount(inputs[row]) }
    }

    /// Cents rounded to whole euros.
    private static func euros(_ cents: Int64) -> Int64 { (cents + (cents < 0 ? -50 : 50)) / 100 }

    private static let temporary: [Measure] = [.it1, .it2, .it3, .it4, .it5, .it6]
    private static let permanent: [Measure] = [.ip1, .ip2, .ip3, .ip4]
    static let classes = Set(temporary + permanent)

    /// Classes of the coûts moyens (CSS D.242-6-6): fewer than 4 days; 4-15; 16-45; 46-90; 91-150; more than 150.
    private static func temporaryClass(_ days: Int64) -> Int {
        [4, 16, 46, 91, 151].firstIndex { days < $0 } ?? 5
    }

    /// Below 10; 10-19; 20-39; 40 or more, or death. Nil without a permanent incapacity.
    private static func permanentClass(_ points: Int64) -> Int? {
        points > 0 ? [10, 20, 40].firstIndex { points < $0 } ?? 3 : nil
    }
}
