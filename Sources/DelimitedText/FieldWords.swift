/// The bytes of a short field as two numbers, to be compared and hashed at once.
@frozen
public struct FieldWords: Hashable, Sendable {
    /// Bytes 0 to 7, the first one lowest; bytes past the end are 0.
    public let low: UInt64
    /// Bytes 8 to 15.
    public let high: UInt64
    /// Bytes of the field, at most `maximumBytes`.
    public let count: Int

    /// The longest field, in bytes, that two words of 64 bits hold.
    @inlinable @inline(__always) public static var maximumBytes: Int { 16 }

    @usableFromInline
    init(_ bytes: Span<UInt8>) {
        var words: (low: UInt64, high: UInt64) = (0, 0)
        for index in bytes.indices.prefix(8) { words.low |= UInt64(bytes[index]) << UInt64(8 * index) }
        for index in bytes.indices.dropFirst(8) { words.high |= UInt64(bytes[index]) << UInt64(8 * (index - 8)) }
        (low, high) = words
        count = bytes.count
    }

    /// Two words read from the text, of which the first `count` bytes are the field.
    @inlinable @inline(__always)
    init(low: UInt64, high: UInt64, count: Int) {
        self.low = count >= 8 ? low : low & Self.mask(count)
        self.high = count >= 16 ? high : count > 8 ? high & Self.mask(count - 8) : 0
        self.count = count
    }

    @inlinable @inline(__always)
    static func mask(_ count: Int) -> UInt64 { (1 << UInt64(8 * count)) - 1 }

    /// The whole number that the field writes; nil unless it has 1 to 16 digits and nothing else.
    @inlinable @inline(__always) public var number: UInt64? {
        guard count > 0 else { return nil }
        if count <= 8 { return Self.eightDigits(low, count: count) }
        guard let first = Self.eightDigits(low, count: 8), let rest = Self.eightDigits(high, count: count - 8) else {
            return nil
        }
        return first &* Self.power(count - 8) &+ rest
    }

    /// The number, in parts of `scale`, that the field writes with 2 to 12 digits and, between two of them, a decimal mark,
    /// with no more decimals than the scale has; nil for any other text, whole numbers included.
    @inlinable @inline(__always)
    public func parts(decimalMark: UInt8, scale: Int64) -> Int64? {
        guard count > 2, count < 14 else { return nil }
        var (text, digits, factor, hasMark): (UInt64, Int64, Int64, Bool) = (low, 0, scale, false)
        for index in 0..<count {
            if index == 8 { text = high }
            let byte = UInt8(truncatingIfNeeded: text)
            text >>= 8
            let digit = byte &- 0x30
            if digit < 10 {
                digits = digits &* 10 &+ Int64(digit)
                if hasMark { factor /= 10 }
            } else {
                guard byte == decimalMark, !hasMark, index > 0, index < count - 1 else { return nil }
                hasMark = true
            }
        }
        return hasMark && factor > 0 ? digits &* factor : nil
    }

    @inlinable @inline(__always)
    static func power(_ exponent: Int) -> UInt64 {
        var power: UInt64 = 1
        for _ in 0..<exponent { power &*= 10 }
        return power
    }

    /// Up to eight digits at once: zeros are put before them, then neighbours are joined two by two.
    @inlinable @inline(__always)
    static func eightDigits(_ word: UInt64, count: Int) -> UInt64? {
        let blanks = UInt64(8 * (8 - count))
        let zeros: UInt64 = 0x3030_3030_3030_3030
        let text = blanks == 0 ? word : word << blanks | zeros >> (64 - blanks)
        let upperHalves: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
        let carried = text &+ 0x0606_0606_0606_0606
        guard (text & upperHalves) == zeros, (carried & upperHalves) == zeros else { return nil }
        let pairs = ((text & 0x0F0F_0F0F_0F0F_0F0F) &* 0xA01) >> 8
        let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* 0x64_0001) >> 16
        return ((fours & 0x0000_FFFF_0000_FFFF) &* 0x2710_0000_0001) >> 32
    }
}
