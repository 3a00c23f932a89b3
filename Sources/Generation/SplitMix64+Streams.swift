import Statistics

extension SplitMix64 {
    /// One of several independent sequences of the same seed, so that a file does not depend on what was drawn for
    /// another.
    init(seed: UInt64, stream: Stream) {
        var mixer = SplitMix64(seed: seed &+ stream.rawValue &* 0xD1B5_4A32_D192_ED03)
        self.init(seed: mixer.next())
    }

    enum Stream: UInt64 {
        case identifiers = 1
        case establishments, claims, contributions
    }

    /// A whole number from 0 to `bound` - 1.
    ///
    /// The standard library draws again to be exactly even, and may change how. Here the bytes must not change, and a
    /// number is favoured by `bound` / 2^32 at most.
    mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }

    /// Whether an event of that probability, in parts of 2^32, happens.
    mutating func happens(_ probability: UInt32) -> Bool { UInt32(next() >> 32) < probability }
}

extension UInt32 {
    /// A probability in parts of 2^32.
    init(probability: Double) { self = UInt32(Swift.min(probability * 0x1p32, 0x1p32 - 1)) }
}
