import Declarations

/// A claim, or a group of `count` claims that are alike.
public struct Claim: Sendable, Hashable {
    /// What happened, by the names of the French insurer.
    public enum Event: String, Sendable, Hashable, KnownWord {
        /// An accident at work.
        case accident = "AT"
        /// An accident on the way to or from work.
        case commuting = "trajet"
        /// An occupational disease that was recognised.
        case disease = "MP"
    }

    /// Who employed the person: schemes charge temporary work in shares.
    public enum Employment: String, Sendable, Hashable, KnownWord {
        /// The person is employed by the establishment itself.
        case own
        /// The establishment used a temporary worker.
        case userFirm = "user"
        /// The establishment is the agency that employs the temporary worker.
        case agency
    }

    /// Schemes charge events differently, and many leave commuting out.
    public var event: Event
    /// Civil year of the declaration.
    public var year: Int
    /// Prescribed days off work.
    public var days: Int
    /// Rate of permanent incapacity (IP), percent; nil: none was notified.
    public var incapacity: Double?
    /// Civil year in which the first rate of incapacity, or the death, was notified; nil: `year`.
    public var incapacityYear: Int?
    /// Whether the person died of it; `incapacityYear` is then the year of the death.
    public var isDeath: Bool
    /// What the claim cost, in cents; nil: unknown.
    public var cost: Int?
    /// Share recovered from a third party, 0 to 1.
    public var thirdPartyShare: Double
    /// Who employs the person.
    public var employment: Employment
    /// Charged to the common account of the insurer (compte spécial), not to the establishment.
    public var isOnSpecialAccount: Bool
    /// How many claims the line stands for.
    public var count: Double

    /// An accident without days, incapacity or cost, of a person of the establishment, unless more is said.
    public init(
        event: Event = .accident, year: Int, days: Int = 0, incapacity: Double? = nil, incapacityYear: Int? = nil,
        isDeath: Bool = false, cost: Int? = nil, thirdPartyShare: Double = 0, employment: Employment = .own,
        isOnSpecialAccount: Bool = false, count: Double = 1
    ) {
        self.event = event
        self.year = year
        self.days = days
        self.incapacity = incapacity
        self.incapacityYear = incapacityYear
        self.isDeath = isDeath
        self.cost = cost
        self.thirdPartyShare = thirdPartyShare
        self.employment = employment
        self.isOnSpecialAccount = isOnSpecialAccount
        self.count = count
    }
}
