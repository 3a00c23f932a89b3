/// How files name an establishment: digits as a number, any other text by its place in a list of texts.
///
/// A SIRET is 14 digits: as a number it is compared at once. The count of digits is kept, so that leading zeros tell.
public struct EstablishmentID: Hashable, Sendable {
    let bits: UInt64

    /// Digits that fit beside their count.
    public static let maximumDigits = 16

    /// `digits` is how many the file writes, leading zeros included: at most ``maximumDigits``.
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

    /// How many digits name the establishment; nil for a text.
    public var digitCount: Int? { textPlace == nil ? Int(bits >> 56) : nil }

    /// Whether fourteen digits are a SIRET: the last is the key of Luhn, but for the establishments of La Poste (SIREN
    /// 356 000 000), whose digits add to a multiple of five (INSEE, répertoire Sirene).
    public var hasSiretKey: Bool {
        var (rest, luhn, plain, isDoubled) = (bits & (1 << 56 - 1), UInt64(0), UInt64(0), false)
        let isPoste = rest / 100_000 == 356_000_000
        while rest > 0 {
            let digit = rest % 10
            luhn += isDoubled ? (digit < 5 ? 2 * digit : 2 * digit - 9) : digit
            plain += digit
            (rest, isDoubled) = (rest / 10, !isDoubled)
        }
        return luhn % 10 == 0 || isPoste && plain % 5 == 0
    }

    /// One establishment in 64, the same in every file: all the claims of those that are sampled stand together.
    public var isSampled: Bool { (bits &* 0x9E37_79B9_7F4A_7C15) >> 58 == 0 }

    /// The place in the list of texts; nil for digits.
    var textPlace: Int? { bits >= Self.textMark ? Int(bits & (Self.textMark ^ .max)) : nil }
}
