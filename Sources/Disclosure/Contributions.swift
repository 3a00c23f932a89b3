/// What the units of one cell contribute to it, largest first.
///
/// Units of one holding are one respondent: they can pool what they know.
public struct Contributions: Sendable, Hashable {
    /// Amounts of the respondents, in descending order.
    public let amounts: [Double]
    /// The sum of all amounts, before any suppression.
    public let total: Double

    /// - Parameters:
    ///   - amounts: of the units, in any order.
    ///   - holdings: the holding of each unit, nil where it stands alone; empty when none is known.
    /// - Throws: `negativeContribution`.
    public init(_ amounts: [Double], holdings: [String?] = []) throws(SecrecyError) {
        if let negative = amounts.first(where: { $0 < 0 }) { throw .negativeContribution(negative) }
        var merged: [String: Double] = [:]
        var alone: [Double] = []
        for (index, amount) in amounts.enumerated() {
            if index < holdings.count, let holding = holdings[index] {
                merged[holding, default: 0] += amount
            } else {
                alone.append(amount)
            }
        }
        // Added in this order, sums do not depend on hashing.
        self.amounts = (alone + merged.values).sorted(by: >)
        total = self.amounts.reduce(0, +)
    }

    /// Units or holdings.
    public var respondents: Int { amounts.count }

    /// The sum of the `count` largest amounts.
    public func top(_ count: Int) -> Double { amounts.prefix(count).reduce(0, +) }
}
