/// A kind of rule: what a step of a scheme file computes.
protocol Rule: Sendable {
    /// The word of the file.
    static var kind: String { get }
    /// Whether it must be asked before the amount, because it may refuse.
    var isCondition: Bool { get }
    /// The years of claims that it reads, counted from the year of the tariff; nil when it reads none.
    var claimWindow: ClosedRange<Int>? { get }
    /// Takes its keys from the step.
    init(_ input: inout RuleInput) throws(SchemeError)
    func value(in run: inout Run) throws(Obstacle) -> Double
}

extension Rule {
    var isCondition: Bool { false }
    var claimWindow: ClosedRange<Int>? { nil }
}

/// The kinds of rule that a scheme file may name.
public enum RuleKinds {
    private static let all: [any Rule.Type] = [
        Formula.self, Condition.self, SectorCondition.self, Points.self, Blend.self, Load.self, Clamp.self, Rebate.self,
        Brackets.self,
        TableLookup.self, RatedAmount.self, Grant.self, Advance.self, LumpSums.self, ClaimSum.self, ActionSum.self,
        AidSum.self, InKind.self, Crossing.self,
    ]

    /// As `kind` of a step writes them, in the order in which messages list them.
    public static var names: [String] { all.map { $0.kind } }

    static func rule(_ kind: String, _ input: inout RuleInput) throws(SchemeError) -> any Rule {
        guard let type = all.first(where: { $0.kind == kind }) else {
            throw .malformed(place: input.place, fault: .unknownKind(kind, known: names))
        }
        return try type.init(&input)
    }
}
