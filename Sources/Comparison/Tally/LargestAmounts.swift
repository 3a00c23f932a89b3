import Words

/// How many respondents make a sum, and how much of it the largest make: what secrecy asks of a group.
public struct LargestAmounts: Sendable, Hashable {
    /// Enterprises outside holdings whose amount is not zero.
    private var alone = 0.0
    /// Sum of the amounts, signs left out.
    public private(set) var magnitude = 0.0
    /// The largest amounts of enterprises outside holdings, signs left out, in descending order.
    private var largest: [Double] = []
    /// What the enterprises of each holding make together, signs left out.
    private var holdings: [String: Double] = [:]

    private static let kept = 3

    init() {}

    /// Adds `weight` enterprises of the same amount each.
    mutating func add(_ amount: Double, weight: Double, holding: String? = nil) {
        guard amount != 0 else { return }
        magnitude += weight * abs(amount)
        if let holding {
            holdings[holding, default: 0] += weight * abs(amount)
        } else {
            alone += weight
            for _ in 0..<min(Self.kept, max(1, Int(weight))) { insert(abs(amount)) }
        }
    }

    mutating func merge(_ later: LargestAmounts) {
        alone += later.alone
        magnitude += later.magnitude
        for amount in later.largest { insert(amount) }
        holdings.merge(later.holdings, uniquingKeysWith: +)
    }

    private mutating func insert(_ amount: Double) {
        if largest.count == Self.kept, amount <= largest[Self.kept - 1] { return }
        largest.insert(amount, at: largest.firstIndex { $0 < amount } ?? largest.count)
        if largest.count > Self.kept { largest.removeLast() }
    }

    /// The amounts as the rules see them, by number of respondent: the largest as they are, the others in equal parts, as
    /// many as there are, 64 at most. No part then comes near the shares that the rules forbid.
    func amounts(_ numbers: inout RespondentNumbers) -> [Int: Double] {
        var amounts: [Int: Double] = [:]
        for (holding, amount) in holdings.sorted(by: { $0.key.precedesByScalars($1.key) }) {
            amounts[numbers.number(holding)] = amount
        }
        for amount in largest { amounts[numbers.fresh()] = amount }
        let parts = min(64, max(0, Int(alone) - largest.count))
        let rest = max(0, magnitude - amounts.values.sorted().reduce(0, +))
        for _ in 0..<parts { amounts[numbers.fresh()] = rest / Double(parts) }
        return amounts
    }
}

/// Numbers that stand for respondents: a holding has the same one everywhere.
struct RespondentNumbers {
    private var last = 0
    private var holdings: [String: Int] = [:]

    mutating func fresh() -> Int {
        last += 1
        return last
    }

    mutating func number(_ holding: String) -> Int {
        if let known = holdings[holding] { return known }
        let number = fresh()
        holdings[holding] = number
        return number
    }
}
