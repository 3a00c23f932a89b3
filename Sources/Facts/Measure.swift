import Declarations

/// An additive integer quantity read from a file.
///
/// Every measure is kept as an integer number of its smallest unit (`scale` parts of one unit), so that sums are
/// exact and do not depend on their order.
public enum Measure: String, CaseIterable, Sendable, Hashable, Codable {
    /// Claims with a first payment in the year.
    case claims
    /// Claims with four days off or more in the year.
    case claimsOfFourDays = "claims-4-days"
    /// Claims whose cause was coded: the base of any share by cause.
    case codedClaims = "coded-claims"
    /// New permanent incapacities (IP) of the year.
    case newIncapacities = "new-ip"
    /// New permanent incapacities of a rate below 10 %, which are paid at once.
    case newIncapacitiesBelow10 = "new-ip-below-10"
    /// New permanent incapacities of a rate of 10 % or more, which give a pension.
    case newIncapacitiesFrom10 = "new-ip-from-10"
    /// Deaths of the year, before any consolidation.
    case deaths
    /// Calendar days of temporary incapacity paid in the year.
    case days
    /// Sum of the rates of permanent incapacity, in points; a death already counts 99.
    case incapacityPoints = "ip-points"
    /// Points of the incapacities below 10 %.
    case incapacityPointsBelow10 = "ip-points-below-10"
    /// Points of the incapacities of 10 % or more, 99 for a death.
    case incapacityPointsFrom10 = "ip-points-from-10"
    /// Amounts imputed to the claims, in cents.
    case cost
    /// What an interval of a total needs, only where a row is one claim: sum of squares, largest value, and claims that
    /// have one. Squared costs are in squared whole euros: squared cents would not fit.
    case squaredDays = "squared-days"
    /// The largest number of days of one claim.
    case longestStop = "longest-stop"
    /// Claims with one day or more.
    case claimsWithDays = "claims-with-days"
    /// See `squaredDays`.
    case squaredPoints = "squared-points"
    /// The largest rate of one claim, in points.
    case highestPoints = "highest-points"
    /// Claims with one point or more.
    case claimsWithPoints = "claims-with-points"
    /// See `squaredDays`; in squared whole euros.
    case squaredCost = "squared-cost"
    /// The largest amount of one claim, in cents.
    case highestCost = "highest-cost"
    /// Claims with some amount.
    case claimsWithCost = "claims-with-cost"
    /// Claims by class of temporary incapacity (fewer than 4 days; 4-15; 16-45; 46-90; 91-150; more than 150).
    case it1, it2, it3, it4, it5, it6
    /// Claims by class of permanent incapacity (below 10; 10-19; 20-39; 40 or more, or death).
    case ip1, ip2, ip3, ip4
    /// Complete declarations received in the year.
    case declarations
    /// Recognised claims, with or without days off.
    case recognised
    /// Employees, in hundredths.
    case employees
    /// Hours worked, in hundredths.
    case hours
    /// Establishments or sections of establishment.
    case establishments
    /// Payroll, in cents.
    case payroll
    /// Contributions, in cents.
    case contributions
}

extension Measure {
    /// How many parts one unit is kept in: 100 for money, employees and hours, 1 for counts, days and points.
    public var scale: Int64 {
        switch self {
        case .cost, .highestCost, .payroll, .contributions, .employees, .hours: 100
        default: 1
        }
    }

    /// Whether the measure describes the exposed population, and so counts once per key over the folder.
    public var isExposure: Bool {
        switch self {
        case .employees, .hours, .establishments, .payroll, .contributions: true
        default: false
        }
    }

    /// Two parts of the same total: a sum, but for the measures that keep the largest value.
    public func combine(_ first: Int64, _ second: Int64) -> (partialValue: Int64, overflow: Bool) {
        keepsLargest ? (max(first, second), false) : first.addingReportingOverflow(second)
    }

    /// Whether the measure is the largest of its parts, not their sum.
    package var keepsLargest: Bool { self == .longestStop || self == .highestPoints || self == .highestCost }

    /// The measures from which an interval of this total is made, where rows are single claims.
    public var spread: (squares: Measure, largest: Measure, claims: Measure)? {
        switch self {
        case .days: (.squaredDays, .longestStop, .claimsWithDays)
        case .incapacityPoints: (.squaredPoints, .highestPoints, .claimsWithPoints)
        case .cost: (.squaredCost, .highestCost, .claimsWithCost)
        default: nil
        }
    }
}

extension Measure: KnownWord {}
