/// What a rule over claims may read of each claim; a name of the file is `claim.` and the raw value.
enum ClaimField: String, Sendable, CaseIterable {
    /// Prescribed days off work.
    case days
    /// Rate of permanent incapacity, 0 when none was notified.
    case incapacity
    /// 1 for a death.
    case death
    /// Currency units.
    case cost
    case year
    /// Share recovered from a third party.
    case thirdParty = "third_party"
    /// 1 when a temporary worker of the establishment was hurt.
    case user
    /// 1 when the establishment is the agency that employs the person.
    case agency

    /// The number; NaN when the claim does not hold it.
    func number(of claim: Claim) -> Double {
        switch self {
        case .days: Double(claim.days)
        case .incapacity: claim.incapacity ?? 0
        case .death: claim.isDeath ? 1 : 0
        case .cost: claim.cost.map { Double($0) / 100 } ?? .nan
        case .year: Double(claim.year)
        case .thirdParty: claim.thirdPartyShare
        case .user: claim.employment == .userFirm ? 1 : 0
        case .agency: claim.employment == .agency ? 1 : 0
        }
    }
}
