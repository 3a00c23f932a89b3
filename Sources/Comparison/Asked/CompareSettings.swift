import Schemes

/// What a comparison is asked.
public struct CompareSettings: Sendable {
    /// Names of schemes, with or without a year; `all` stands for every one.
    public let schemes: [String]
    /// The civil year that is compared; a scheme may be asked for under the law of another.
    public let year: Int
    /// Two columns, by label, whose differences are reported; none for no pair.
    public var between: [String] = []
    /// Scheme whose budget is shared out.
    public var envelope: String?
    /// That budget in whole units of currency.
    public var budget: Int?
    /// Of the enterprises that the experiments draw: the same one gives the same figures.
    public var seed: UInt64 = 1
    /// Values of law that were replaced.
    public var lawValues: [LawValue] = []
    /// Paths of schemes of the user.
    public var schemeFiles: [String] = []

    /// Whether schemes of a sector are tried on enterprises of every sector.
    public var isEverywhere = false
    /// Bounds of the rate of the year before, in percent, where it is unknown; nil: amounts are those before capping.
    public var previousRate: ClosedRange<Double>?

    /// What the user gives, for every enterprise and scheme.
    public var circumstances: Circumstances {
        Circumstances(
            isEverywhere: isEverywhere, givenBounds: previousRate.map { ["previous-rate": $0] } ?? [:])
    }

    /// The word for every scheme.
    public static let all = "all"

    /// Schemes of one year and nothing else.
    public init(schemes: [String], year: Int) {
        self.schemes = schemes
        self.year = year
    }

    /// What was asked, as the manifest tells it.
    public var parameters: [String: String] {
        [
            "schemes": schemes.joined(separator: ","), "between": between.joined(separator: ","),
            "envelope": envelope ?? "", "budget": budget.map { String($0) } ?? "", "seed": String(seed),
            "everywhere": isEverywhere ? "yes" : "",
            "previous-rate": previousRate.map {
                "\(NumberText.plain($0.lowerBound)),\(NumberText.plain($0.upperBound))"
            } ?? "",
            "values": lawValues.map { "\($0.fullName)=\(NumberText.plain($0.number))" }.joined(separator: ","),
        ]
    }
}
