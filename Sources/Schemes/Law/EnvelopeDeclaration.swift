import Declarations

/// A limited budget and how it is shared out among those who are eligible.
public struct EnvelopeDeclaration: Sendable, Hashable {
    /// When the budget is limited.
    public let period: LegalPeriod
    /// Name of the value that holds the yearly budget, in units of currency.
    public let budget: String
    /// Who is served first.
    public let rule: AllocationRule

    init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        budget = try reader.text("budget")
        switch try reader.text("rule") {
        case "arrival": rule = .arrival
        case "score": rule = .score
        case "shares": rule = .shares(try Self.shares(&reader))
        default: throw reader.wrong("rule", "arrival, score or shares")
        }
        try reader.finish()
    }

    private static func shares(_ reader: inout NodeReader) throws(SchemeError) -> [ReservedShare] {
        var shares: [ReservedShare] = []
        for var inner in try reader.objects("shares") {
            shares.append(
                ReservedShare(
                    below: try inner.optionalNumber("below"), share: try inner.optionalNumber("share") ?? 0))
            try inner.finish()
        }
        return shares
    }
}
