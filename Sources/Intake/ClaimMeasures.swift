import Facts

/// The measures that one row of a file of single claims gives.
struct ClaimMeasures {
    var days: Int64?
    /// In points, 0 to 100; 0 without a permanent incapacity, nil where it is declared missing.
    var incapacityRate: Int64? = 0
    /// Nil where it is declared missing.
    var isFatal: Bool? = false
    /// In cents.
    var cost: Int64?

    /// Sets what a column tells; of a death, 0 or 1.
    mutating func set(_ value: Int64?, of kind: ClaimColumn) {
        switch kind {
        case .days: days = value
        case .incapacityRate: incapacityRate = value
        case .cost: cost = value
        case .death, .deathDate: isFatal = value.map { $0 == 1 }
        case .identifier: break
        }
    }

    /// What a file with these columns can give; each is given by `amount(of:)`.
    static func measures(of columns: Set<ClaimColumn>) -> [Measure] {
        var measures: [Measure] = [.claims]
        if columns.contains(.days) {
            measures += [.days, .squaredDays, .longestStop, .claimsWithDays, .it1, .it2, .it3, .it4, .it5, .it6]
        }
        if columns.contains(.incapacityRate) {
            measures += [
                .newIncapacities, .newIncapacitiesBelow10, .newIncapacitiesFrom10, .incapacityPoints, .squaredPoints,
                .highestPoints, .claimsWithPoints, .ip1, .ip2, .ip3, .ip4,
            ]
        }
        if !columns.isDisjoint(with: [.death, .deathDate]) { measures.append(.deaths) }
        if columns.contains(.cost) { measures += [.cost, .squaredCost, .highestCost, .claimsWithCost] }
        return measures
    }

    /// The value of a measure; nil where the row does not give it.
    func amount(of measure: Measure) -> Int64? {
        switch measure {
        case .claims: 1
        case .days, .longestStop: days
        case .squaredDays: days.map { $0 * $0 }
        case .claimsWithDays: days.map { $0 > 0 ? 1 : 0 }
        case .newIncapacities: incapacityRate.map { $0 > 0 ? 1 : 0 }
        case .newIncapacitiesBelow10: incapacityRate.map { (1...9).contains($0) ? 1 : 0 }
        case .newIncapacitiesFrom10: incapacityRate.map { $0 >= 10 ? 1 : 0 }
        case .incapacityPoints, .highestPoints: points
        case .squaredPoints: points.map { $0 * $0 }
        case .claimsWithPoints: points.map { $0 > 0 ? 1 : 0 }
        case .deaths: isFatal.map { $0 ? 1 : 0 }
        case .cost, .highestCost: cost
        case .squaredCost: cost.map { Self.euros($0) * Self.euros($0) }
        case .claimsWithCost: cost.map { $0 > 0 ? 1 : 0 }
        default: amount(ofClass: measure)
        }
    }

    /// A death counts 99 points in the sum of the rates of incapacity (CNAM, indice de gravité).
    static let pointsOfDeath: Int64 = 99

    private var points: Int64? { isFatal.flatMap { $0 ? Self.pointsOfDeath : incapacityRate } }

    /// Cents rounded to whole euros.
    private static func euros(_ cents: Int64) -> Int64 { (cents + (cents < 0 ? -50 : 50)) / 100 }

    private func amount(ofClass measure: Measure) -> Int64? {
        if let position = Self.temporary.firstIndex(of: measure) {
            return days.map { Self.temporaryClass($0) == position ? 1 : 0 }
        }
        return points.map { _ in Self.permanent.firstIndex(of: measure) == permanentClass ? 1 : 0 }
    }

    private static let temporary: [Measure] = [.it1, .it2, .it3, .it4, .it5, .it6]
    private static let permanent: [Measure] = [.ip1, .ip2, .ip3, .ip4]
    static let classes = Set(temporary + permanent)

    /// Classes of the coûts moyens (CSS D.242-6-6): fewer than 4 days; 4-15; 16-45; 46-90; 91-150; more than 150.
    static func temporaryClass(_ days: Int64) -> Int {
        [4, 16, 46, 91, 151].firstIndex { days < $0 } ?? 5
    }

    /// Below 10; 10-19; 20-39; 40 or more, or death. Nil without a permanent incapacity.
    private var permanentClass: Int? {
        if isFatal == true { return 3 }
        guard let incapacityRate, incapacityRate > 0 else { return nil }
        return [10, 20, 40].firstIndex { incapacityRate < $0 } ?? 3
    }
}

extension Measure {
    /// Whether the measure counts the claims of a class of incapacity.
    var isClass: Bool { ClaimMeasures.classes.contains(self) }
}
