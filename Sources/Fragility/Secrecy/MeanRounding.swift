/// How a mean of persons is printed: as a multiple of the least of 1, 2, 5 x 10^k that is at least what one person can change
/// of it, so that whoever knows all the others does not compute that person's value.
struct MeanRounding: Sendable, Hashable {
    /// 1, 2 or 5.
    let digit: Int
    /// Of ten.
    let exponent: Int

    /// Nil where one person changes nothing, or beyond what is counted in parts.
    ///
    /// - Parameters:
    ///   - range: from the least to the greatest value of one person, in parts.
    ///   - partsPerUnit: how many parts make one unit of the mean.
    ///   - count: of persons, one at least.
    init?(range: Int, partsPerUnit: Int, count: Int) {
        let (each, steps) = (partsPerUnit * count, (-9...9).flatMap { power in [1, 2, 5].map { ($0, power) } })
        let least = steps.first { digit, power in
            digit * each * Self.power(power) >= range * Self.power(-power)
        }
        guard range > 0, let least else { return nil }
        (digit, exponent) = least
    }

    /// The multiple of the step that is nearest to the mean of values that add up to `sum`, in units.
    func mean(sum: Int, partsPerUnit: Int, count: Int) -> Double {
        let parts = Double(sum * Self.power(-exponent)) / Double(partsPerUnit * count * digit * Self.power(exponent))
        return Double(Int(parts.rounded()) * digit * Self.power(exponent)) / Double(Self.power(-exponent))
    }

    /// Ten to a power; 1 where the power is below none.
    private static func power(_ exponent: Int) -> Int { (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 } }
}
