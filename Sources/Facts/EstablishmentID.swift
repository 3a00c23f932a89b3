/// How files name an establishment: digits as a number, any other text by its place in a list of texts.
///
/// A SIRET is 14 digits: as a number it is compared at once. The count of digits is kept, so that leading zeros tell.
public struct EstablishmentID: Hashable, Sendable {
    let bits: UInt64

    /// Digits that fit beside their count.
    public static let maximumDigits = 16

    public init(number: UInt64, digits: Int) { bits = UInt64(digits) << 56 | number }

    /// A text of 1 to `maximumDigits` digits; nil for any other.
    public init?(digits text: String) {
        let isPlain = text.utf8.count <= Self.maximumDigits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isPlain, let number = UInt64(text) else { return nil }
        self.init(number: number, digits: text.utf8.count)
    }

    /// A number with the count of its digits in the highest byte.
    public init(packed: Int64) { bits = UInt64(bitPattern: packed) }

    /// The text at `place` of a list, which the two ends must share.
    public init(text place: Int) { bits = Self.textMark | UInt64(place) }

    private static let textMark: UInt64 = 0xFF << 56

    /// As the file names it; `texts` is the list that it may point into.
    public func text(_ texts: [String]) -> String {
        if let textPlace { return texts[textPlace] }
        let digits = String(bits & (1 << 56 - 1))
        return String(repeating: "0", count: max(0, Int(bits >> 56) - digits.count)) + digits
    }

    /// The place in the list of texts; nil for digits.
    var textPlace: Int? { bits >= Self.textMark ? Int(bits & (Self.textMark ^ .max)) : nil }
}
