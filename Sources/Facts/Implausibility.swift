/// Amounts of one row that cannot be true together.
///
/// Bounds are set so that the open files of the Assurance Maladie (AT 2024 by CTN and NAF, MP 2024 by CTN, NAF, tableau and
/// syndrome) break none of them outside rows of unknown activity (`xxxxx`) and the compte spécial (`ZC`); the extremes met
/// there are given with each bound.
public enum Implausibility: String, Sendable, Hashable, CaseIterable {
    /// More claims of four days off than claims.
    case fourDaysBeyondClaims
    /// More deaths than claims, from ten deaths on: a person may die of a claim of an earlier year.
    case deathsBeyondClaims
    /// New permanent incapacities that are not those below 10 % and those from 10 % together.
    case incapacityParts
    /// Sums of rates that are not those below 10 % and those from 10 % together.
    case pointsParts
    /// More days a claim than three whole years, in a row of 100 claims or more. Days of a year are also paid for claims
    /// of earlier years; the highest mean met is 315.
    case daysPerClaim
    /// More days of one claim than three whole years, in a file of single claims.
    case daysOfOneClaim
    /// One claim that costs more than twenty million euros, in a file of single claims.
    case costOfOneClaim
    /// More claims than employees, from ten claims on, where there are employees; the highest ratio met is 0.49.
    case claimsPerEmployee
    /// Hours of an employee below 100 or beyond 3 000 a year, among 1 000 employees or more (met: 450 to 2 400), or
    /// beyond the 8 784 hours of a leap year, among 30 or more (met: 5 188).
    case hoursPerEmployee
}

extension Implausibility {
    /// Whether the amounts of a row break the rule; nil amounts are not known, and nothing is said of them.
    func isBroken(_ amount: (Measure) -> Int64?) -> Bool {
        switch self {
        case .fourDaysBeyondClaims: Self.exceeds(amount(.claimsOfFourDays), amount(.claims))
        case .deathsBeyondClaims: (amount(.deaths) ?? 0) >= 10 && Self.exceeds(amount(.deaths), amount(.claims))
        case .incapacityParts:
            Self.differ(amount(.newIncapacities), amount(.newIncapacitiesBelow10), amount(.newIncapacitiesFrom10))
        case .pointsParts:
            Self.differ(amount(.incapacityPoints), amount(.incapacityPointsBelow10), amount(.incapacityPointsFrom10))
        case .daysPerClaim:
            (amount(.claims) ?? 0) >= 100 && Self.exceeds(amount(.days), amount(.claims).map { $0 &* Self.threeYears })
        case .daysOfOneClaim: Self.exceeds(amount(.longestStop), Self.threeYears)
        case .costOfOneClaim: Self.exceeds(amount(.highestCost), 20_000_000 * Measure.cost.scale)
        case .claimsPerEmployee:
            (amount(.claims) ?? 0) >= 10 && (amount(.employees) ?? 0) > 0
                && Self.exceeds(amount(.claims).map { $0 &* Measure.employees.scale }, amount(.employees))
        case .hoursPerEmployee: Self.isOutside(hours: amount(.hours), employees: amount(.employees))
        }
    }

    /// In days.
    private static let threeYears: Int64 = 3 * 366

    /// The rules on amounts that stand in one row of claims.
    static let ofClaims: [Implausibility] = [
        .fourDaysBeyondClaims, .deathsBeyondClaims, .incapacityParts, .pointsParts, .daysPerClaim,
    ]

    private static func exceeds(_ part: Int64?, _ whole: Int64?) -> Bool {
        guard let part, let whole else { return false }
        return part > whole
    }

    /// Where one part is not known, the other alone must not exceed the whole.
    private static func differ(_ whole: Int64?, _ below: Int64?, _ from: Int64?) -> Bool {
        guard let whole else { return false }
        guard let below, let from else { return exceeds(below, whole) || exceeds(from, whole) }
        return below &+ from != whole
    }

    /// Hours and employees are both kept in hundredths.
    private static func isOutside(hours: Int64?, employees: Int64?) -> Bool {
        guard let hours, let employees, employees >= 30 * Measure.employees.scale else { return false }
        let mean = Double(hours) / Double(employees)
        return employees >= 1000 * Measure.employees.scale ? !(100...3000).contains(mean) : mean > 8784
    }
}
