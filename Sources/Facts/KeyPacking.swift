/// Writes the key of a cube as one number, each dimension in its share of 64 bits.
///
/// One number is compared and hashed several times faster than many. Keys with a number beyond its share are not packed.
struct KeyPacking: Sendable {
    /// Bits of each dimension.
    let width: Int

    init(dimensions: Int) { width = 64 / max(1, dimensions) }

    /// Whether numbers whose bits are joined in `all` have room.
    func fits(_ all: UInt32) -> Bool { width >= 32 || all >> UInt32(width) == 0 }

    func pack(_ key: CubeKey, count: Int) -> UInt64? {
        var word: UInt64 = 0
        for position in 0..<count {
            guard fits(key[position]) else { return nil }
            word |= place(key[position], at: position)
        }
        return word
    }

    func place(_ number: UInt32, at position: Int) -> UInt64 { UInt64(number) << UInt64(position * width) }
}
