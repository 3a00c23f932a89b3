import Glibc

/// A small seeded generator: the same seed gives the same numbers on every machine, at any time.
///
/// Source: Steele G. L., Lea D., Flood C. H. (2014), Fast splittable pseudorandom number generators, OOPSLA.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Every seed is a good one, 0 included.
    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

extension SplitMix64 {
    /// From 0 (included) to 1 (excluded), in steps of 2^-53.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A Poisson count of mean `mean`, which must be finite and not negative.
    ///
    /// Knuth's product of uniforms, in pieces of mean 20 at most: the sum of independent Poisson counts is one.
    public mutating func poisson(mean: Double) -> Int {
        precondition(mean >= 0 && mean.isFinite, "a mean is finite and not negative")
        var (rest, count) = (mean, 0)
        while rest > 0 {
            let piece = min(rest, 20)
            rest -= piece
            var product = uniform()
            let limit = exp(-piece)
            while product > limit {
                count += 1
                product *= uniform()
            }
        }
        return count
    }

    /// The place drawn among `weights`, none negative and not all zero.
    public mutating func place(in weights: [Double]) -> Int {
        var target = uniform() * weights.reduce(0, +)
        for (place, weight) in weights.enumerated() {
            target -= weight
            if target < 0 { return place }
        }
        return weights.lastIndex { $0 > 0 } ?? 0
    }
}
