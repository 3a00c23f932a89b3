import Facts

/// The measures that one row of a file of single claims gives.
package struct ClaimMeasures {
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
        case .death, .deathDate: note(fatal: value.map { $0 == 1 })
        case .identifier: break
        }
    }

    /// Notes what one column says of a death. A mark and a date may both tell it: either is enough.
    mutating func note(fatal: Bool?) {
        if isFatal != true { isFatal = fatal }
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

    /// Those of them that questions need. Classes are what a cost is estimated by where nobody knows it.
    package static func measures(of columns: Set<ClaimColumn>, for requests: FactRequests) -> [Measure] {
        let needsClasses = requests.measures == nil || !columns.contains(.cost)
        return measures(of: columns).filter { requests.wants($0) && (needsClasses || !$0.isClass) }
    }

    /// The value of a measure; nil where the row does not give it.
    func amount(of measure: Measure) -> Int64? {
        let rule = ClaimRule(measure)
        return value(of: rule.input).map { rule.amount($0) }
    }

    private func value(of input: ClaimRule.Input) -> Int64? {
        switch input {
        case .presence: 1
        case .days: days
        case .incapacityRate: incapacityRate
        case .points: isFatal.flatMap { $0 ? ClaimRule.pointsOfDeath : incapacityRate }
        case .death: isFatal.map { $0 ? 1 : 0 }
        case .cost: cost
        }
    }
}

extension Measure {
    /// Whether the measure counts the claims of a class of incapacity.
    var isClass: Bool { ClaimRule.classes.contains(self) }
}
