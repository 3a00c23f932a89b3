/// An establishment and its past, or a line that stands for several: what every scheme of every country reads.
///
/// Nothing here belongs to one country: a scheme file says which facts, codes and years it needs. What is absent is
/// unknown, and a scheme that needs it has no result, with a reason.
public struct Enterprise: Sendable {
    /// SIRET, or the name of a case.
    public var id: String
    /// How many enterprises the line stands for.
    public var weight: Double
    /// Civil year of creation. Years before it count as zero; nil: no year is excused.
    public var created: Int?
    /// Texts by name: `ctn`, `code_risque`, `naf`, `region`, `sector`...
    public var codes: [String: String]
    /// What is known of each year. Order does not matter; a year stands once.
    public var years: [YearFacts]
    /// Claims of the years known. A year of `years` without a claim had none.
    public var claims: [Claim]
    /// Whether `claims` holds all that is known to have happened: without a file of claims, none is not zero.
    public var areClaimsKnown: Bool
    /// What was done for prevention, in any order.
    public var actions: [PreventionAction]
    /// Aid that was received before, which counts against ceilings.
    public var aids: [AidReceived]
    /// Points or answers of a questionnaire, by the name that the scheme gives them.
    public var answers: [String: Double]
    /// Any other number, by the name that the scheme gives it, in the unit that the scheme declares (money in units of
    /// currency, not cents).
    public var facts: [String: Double]

    /// What is not given is unknown, but for claims, actions and aids: without any, there were none.
    public init(
        id: String, weight: Double = 1, created: Int? = nil, codes: [String: String] = [:], years: [YearFacts] = [],
        claims: [Claim] = [], areClaimsKnown: Bool = true, actions: [PreventionAction] = [], aids: [AidReceived] = [],
        answers: [String: Double] = [:], facts: [String: Double] = [:]
    ) {
        self.id = id
        self.weight = weight
        self.created = created
        self.codes = codes
        self.years = years
        self.claims = claims
        self.areClaimsKnown = areClaimsKnown
        self.actions = actions
        self.aids = aids
        self.answers = answers
        self.facts = facts
    }

    /// What is known of `year`.
    public func facts(of year: Int) -> YearFacts? { years.first { $0.year == year } }
}
