/// What is known of one establishment in one civil year.
public struct YearFacts: Sendable, Hashable {
    /// Civil year.
    public var year: Int
    /// Mean annual headcount of the establishment; a scheme says which other headcount it means.
    public var employees: Double?
    /// Gross payroll, in cents.
    public var payroll: Int?
    /// Contribution to the insurance of occupational risks, in cents.
    public var contributions: Int?
    /// Cost of the claims charged to the year, in cents.
    public var claimsCost: Int?
    /// Contribution rate that was notified, in percent of payroll.
    public var rate: Double?
    /// Other series by name, in the unit that the scheme declares.
    public var others: [String: Double]
    /// Series of the whole enterprise, by over how many of its establishments they were summed; 0: the enterprise declares its
    /// own number. A series that stands here and has no number is unknown for an establishment: no other may stand for it.
    public var summed: [String: Int]

    /// What is not given is unknown; it is never taken for 0.
    public init(
        year: Int, employees: Double? = nil, payroll: Int? = nil, contributions: Int? = nil, claimsCost: Int? = nil,
        rate: Double? = nil, others: [String: Double] = [:], summed: [String: Int] = [:]
    ) {
        self.year = year
        self.employees = employees
        self.payroll = payroll
        self.contributions = contributions
        self.claimsCost = claimsCost
        self.rate = rate
        self.others = others
        self.summed = summed
    }
}
