import Declarations
import Words

/// The law of one scheme on one day, ready to compute.
public final class SchemeInForce: Sendable {
    /// The scheme, with all its periods.
    public let scheme: Scheme
    /// The day whose law this is.
    public let day: Day
    /// The year whose tariff applies: windows of past years count from it.
    public let tariffYear: Int
    /// The period of law that holds on `day`, with its reference.
    public let validity: Validity
    /// The day on which values are read: the first of the tariff year when the scheme names one, else `day`.
    let lawDay: Day
    let origins: [Origin]
    let values: [ValueInForce]
    let series: [SeriesInForce]
    let facts: [FactInForce]
    let codes: [CodeDeclaration]
    let aggregates: [AggregateInForce]
    let steps: [StepInForce]
    /// The slots of the steps that may refuse, in their order.
    let conditions: [Int]
    /// Slots of the fields of a claim, in the order of `ClaimField.allCases`.
    let claimSlots: [Int]
    /// The slots of the steps that say whether an enterprise belongs to the sector of the scheme.
    let sectorConditions: [Int]
    let remarks: [RemarkInForce]
    let amount: Expression
    let rate: Expression?
    let score: Expression?
    let amountRounding: Rounding
    /// The gaps that are declared for the day, each with the place of its value.
    let gaps: [(gap: Gap, value: Int?)]
    /// Names that some step, amount or rate reads.
    let used: Set<String>

    init(_ compiler: consuming Compiler) throws(SchemeError) {
        scheme = compiler.scheme
        day = compiler.day
        validity = compiler.validity
        tariffYear = compiler.tariffYear
        lawDay = compiler.lawDay
        try compiler.compile()
        values = compiler.values
        series = compiler.series
        facts = compiler.facts
        codes = compiler.scheme.codes
        aggregates = compiler.aggregates
        steps = compiler.steps
        conditions = steps.filter(\.rule.isCondition).map(\.slot)
        sectorConditions = steps.filter { $0.declaration.kind == SectorCondition.kind }.map(\.slot)
        remarks = compiler.remarks
        claimSlots = compiler.claimSlots
        amount = try compiler.expression(scheme.amount, "amount")
        rate = try compiler.optionalExpression(scheme.rate, "rate")
        score = try compiler.optionalExpression(scheme.score, "score")
        amountRounding = try compiler.rounding(Scheme.amountRounding, place: scheme.name)
        let (lawDay, values) = (lawDay, values)
        gaps = compiler.scheme.gaps.filter { $0.period.contains(lawDay) }.map { gap in
            (gap, gap.value.flatMap { name in values.firstIndex { $0.name == name } })
        }
        origins = compiler.names.origins
        used = compiler.names.used.union(scheme.envelopes.map(\.budget))
    }

    /// The civil years of claims that the law reads, the earliest to the latest; nil when it reads no claims.
    public var claimYears: ClosedRange<Int>? {
        let windows = steps.compactMap(\.rule.claimWindow)
        guard let first = windows.map(\.lowerBound).min(), let last = windows.map(\.upperBound).max() else {
            return nil
        }
        return tariffYear + first...tariffYear + last
    }

    /// The budget of the day in cents, and how it is shared out; nil without a limited budget, or when it is not known.
    public var envelope: (budget: Int, rule: AllocationRule)? {
        guard let declared = scheme.envelopes.first(where: { $0.period.contains(day) }),
            case .number(let budget)? = values.first(where: { $0.name == declared.budget })?.period?.content
        else { return nil }
        return (Int((budget * 100).rounded()), declared.rule)
    }
}

struct ValueInForce: Sendable {
    let name: String
    let unit: String
    /// Nil: no value is known on the day.
    let period: ValuePeriod?
    /// Cells that are only estimated.
    let estimates: [CellEstimate]
    /// Its place among the numbers that only have bounds.
    let bit: UInt
}

struct SeriesInForce: Sendable {
    let name: String
    let field: SeriesField
    /// Another series that is read when this one is unknown.
    let fallback: Int?
    let fallbackGrade: Grade?
    /// The events of which the costs are summed when the series is not given; none: it is not summed.
    let events: [Claim.Event]
    /// The word under which a user may give bounds of an unknown number.
    let givenBounds: String?
    /// Its place among the numbers that only have bounds.
    let bit: UInt
}

struct FactInForce: Sendable {
    let name: String
    let fallback: Expression?
    let fallbackGrade: Grade?
    /// What the fact lies between when it is unknown.
    let between: ClosedRange<Double>?
    /// Its place among the numbers that only have bounds.
    let bit: UInt
    /// What the fact can be.
    let least: Expression?
    let most: Expression?
}

struct AggregateInForce: Sendable {
    let name: String
    /// Codes by which enterprises are grouped.
    let groups: [Int]
    let numerator: Expression
    let denominator: Expression
    /// What the user gives in its place.
    let given: Double?
}

/// A sentence that is said of a result when a condition holds.
struct RemarkInForce: Sendable {
    let condition: Expression
    let text: Bilingual
}

/// A step, compiled. A class, since every calculation reaches it without copying what it holds.
final class StepInForce: Sendable {
    let declaration: StepDeclaration
    let slot: Int
    let rule: any Rule
    let rounding: Rounding?
    /// What the rule was given: key, text, calculation.
    let arguments: [RuleArgument]

    init(
        _ declaration: StepDeclaration, slot: Int, rule: any Rule, rounding: Rounding?, arguments: [RuleArgument]
    ) {
        self.declaration = declaration
        self.slot = slot
        self.rule = rule
        self.rounding = rounding
        self.arguments = arguments
    }
}

struct RuleArgument: Sendable {
    let key: String
    let text: String
    let expression: Expression
}
