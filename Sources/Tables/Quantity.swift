/// An exact decimal number: an integer amount of parts, `scale` to the unit.
public struct Quantity: Sendable, Hashable {
    /// In parts, of which `scale` make one unit.
    public let amount: Int64
    /// A power of ten.
    public let scale: Int64

    /// `Quantity(1250, scale: 100)` is 12.5.
    public init(_ amount: Int64, scale: Int64 = 1) {
        self.amount = amount
        self.scale = scale
    }

    /// In units; a double holds it exactly up to 2^53 parts.
    public var value: Double { Double(amount) / Double(scale) }
    /// Whether there is nothing, in whatever parts it is counted.
    public var isZero: Bool { amount == 0 }
}

extension Quantity: CustomStringConvertible {
    /// Plain decimal digits with a point when needed: `20799568`, `12.5`.
    public var description: String {
        guard amount % scale != 0 else { return String(amount / scale) }
        let places = String(scale).count - 1
        let fraction = String((amount % scale).magnitude)
        let padded = String(repeating: "0", count: places - fraction.count) + fraction
        let sign = amount < 0 ? "-" : ""
        return sign + String((amount / scale).magnitude) + "." + padded.droppingTrailingZeros()
    }
}

extension String {
    func droppingTrailingZeros() -> String {
        var text = self
        while text.last == "0" { text.removeLast() }
        return text
    }
}
