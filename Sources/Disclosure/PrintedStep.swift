/// The least of 1, 2, 5 x 10^k that is at least what one unit can change of a figure: rounded to it, the figure does not give
/// that unit's value to whoever knows all the others.
public struct PrintedStep: Sendable, Hashable {
    /// 1, 2 or 5.
    public let digit: Int
    /// Of ten.
    public let exponent: Int

    /// Nil where one unit changes nothing.
    ///
    /// - Parameters:
    ///   - change: what one unit can change, in parts.
    ///   - divisor: so many of these parts make one unit of the figure; above 0.
    public init?(atLeast change: Int, over divisor: Int) {
        let steps = (-9...12).flatMap { exponent in [1, 2, 5].map { ($0, exponent) } }
        let least = steps.first { digit, exponent in
            let (step, isTooLarge) = divisor.multipliedReportingOverflow(by: digit * Self.power(exponent))
            return isTooLarge || step >= change * Self.power(-exponent)
        }
        guard change > 0, let least else { return nil }
        (digit, exponent) = least
    }

    /// The multiple of the step that is nearest to so many parts, in units of the figure; half away from zero.
    public func nearest(_ parts: Int, over divisor: Int) -> Double {
        let steps =
            Double(parts) * Double(Self.power(-exponent)) / (Double(divisor) * Double(digit * Self.power(exponent)))
        return steps.rounded() * Double(digit * Self.power(exponent)) / Double(Self.power(-exponent))
    }

    /// In units of the figure.
    public var value: Double { Double(digit * Self.power(exponent)) / Double(Self.power(-exponent)) }

    /// Ten to a power; 1 where the power is below none.
    private static func power(_ exponent: Int) -> Int { (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 } }
}
