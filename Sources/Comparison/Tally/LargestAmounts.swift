import Confidentiality

/// How many enterprises make a sum, and how much of it the largest make: what secrecy asks of a group.
public struct LargestAmounts: Sendable, Hashable {
    /// Enterprises whose amount is not zero.
    public private(set) var units = 0.0
    /// Sum of the amounts, signs left out.
    public private(set) var magnitude = 0.0
    /// The largest amounts, signs left out, in descending order.
    private var largest: [Double] = []

    private static let kept = 3

    init() {}

    /// Adds `weight` enterprises of the same amount each.
    mutating func add(_ amount: Double, weight: Double) {
        guard amount != 0 else { return }
        units += weight
        magnitude += weight * abs(amount)
        insert(Array(repeating: abs(amount), count: min(Self.kept, max(1, Int(weight)))))
    }

    mutating func merge(_ later: LargestAmounts) {
        units += later.units
        magnitude += later.magnitude
        insert(later.largest)
    }

    private mutating func insert(_ amounts: [Double]) {
        largest = Array((largest + amounts).sorted(by: >).prefix(Self.kept))
    }

    /// The contributions as the rules see them: the largest as they are, the others in equal parts, as many as there
    /// are, 64 at most. No part then comes near the shares that the rules forbid.
    func contributions() throws(SecrecyError) -> Contributions {
        let others = Int(units) - largest.count
        let rest = max(0, magnitude - largest.reduce(0, +))
        let parts = min(64, max(0, others))
        return try Contributions(largest + Array(repeating: parts > 0 ? rest / Double(parts) : 0, count: parts))
    }
}
