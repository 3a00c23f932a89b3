/// Why two indicators make no ratio.
public enum RatioFault: Error, Sendable, Hashable {
    /// No indicator has the code; the nearest one, if any is near.
    case unknown(String, nearest: String?)
    /// The indicator is no sum of claims or of people: a rate, a share, another ratio.
    case notAdditive(String)
    /// People are divided by claims.
    case peopleOverClaims
    /// The claims of the denominator have none of the amounts of the numerator.
    case nothingInCommon
    /// The denominator is a cost, which may be an estimate.
    case costDivides
    /// Each of the two counts a part of the claims of its own.
    case twoParts

    /// What a ratio must be instead, in English words that follow "is expected".
    public var expectation: String {
        switch self {
        case .unknown(let code, let nearest):
            "a ratio of two indicators of the catalogue, which has no \(code)"
                + (nearest.map { " (did you mean \($0)?)" } ?? "")
        case .notAdditive(let code):
            "a ratio of two sums of claims or of people, such as JOURS or SALARIES, which \(code) is not"
        case .peopleOverClaims: "claims for so many people, as AT/SALARIES, and not people for so many claims"
        case .nothingInCommon: "a denominator that counts claims of the numerator"
        case .costDivides: "a denominator of claims or of people, not a cost"
        case .twoParts: "two indicators of the same part of the claims, or one of all claims"
        }
    }
}
