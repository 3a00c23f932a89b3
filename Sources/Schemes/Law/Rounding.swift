import Declarations

/// How a scheme rounds, as its file declares.
public struct Rounding: Sendable, Hashable {
    /// Which way a number goes that has more decimals.
    public enum Mode: String, Sendable, KnownWord {
        /// To the nearest, a tie away from zero.
        case halfUp = "half-up"
        /// Towards zero.
        case down
        /// Away from zero.
        case up
    }

    /// `amount`, or the name by which steps ask for it.
    public let name: String
    /// Decimals kept; nil: the scheme does not round here.
    public private(set) var decimals: Int?
    /// Which way the number goes.
    public let mode: Mode
    /// The article that says so.
    public let reference: String
    /// How well it is known.
    public let grade: Grade

    /// The number rounded. A tie is recognised within 1e-9 of the last decimal, since a rate such as 0.285 has no exact
    /// binary form.
    public func callAsFunction(_ number: Double) -> Double {
        guard let decimals else { return number }
        let scale = Rounding.powerOfTen(decimals)
        let scaled = abs(number) * scale
        let whole =
            switch mode {
            case .halfUp: (scaled + 0.5 + Rounding.tolerance).rounded(.down)
            case .down: (scaled + Rounding.tolerance).rounded(.down)
            case .up: (scaled - Rounding.tolerance).rounded(.up)
            }
        return number < 0 ? -whole / scale : whole / scale
    }

    var unrounded: Rounding {
        var copy = self
        copy.decimals = nil
        return copy
    }

    private static let tolerance = 1e-9

    private static func powerOfTen(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1.0) { product, _ in product * 10 }
    }

    init(_ reader: inout NodeReader) throws(SchemeError) {
        name = try reader.text("name")
        decimals = try reader.optionalWhole("decimals")
        if let decimals, !(0...9).contains(decimals) { throw reader.wrong("decimals", "0 to 9") }
        mode = try reader.word("mode")
        reference = try reader.text("reference")
        grade = try reader.grade("grade")
        try reader.finish()
    }
}
