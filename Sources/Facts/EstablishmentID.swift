/// How files name an establishment: digits as a number, any other text by its place in a list of texts.
///
/// A SIRET is 14 digits: as a number it is compared at once. The count of digits is kept, so that leading zeros tell.
public struct EstablishmentID: Hashable, Sendable {
    let bits: UInt64

    /// Digits that fit beside their count.
    public static let maximumDigits = 16

    public init(number: UInt64, digits: Int) { bits = UInt64(digits) << 56 | number }

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

/// The establishments of the rows of a slice, in the order of the rows.
public struct EstablishmentRows: Sendable {
    public private(set) var ids: [EstablishmentID] = []
    public private(set) var texts: [String] = []
    private var textPlaces: [String: Int] = [:]
    /// For each row, its place among the keys of the cube that sums the slice.
    public private(set) var places: [UInt32] = []
    /// The amounts of every row, one after the other; nil where declared missing.
    public private(set) var amounts: [Int64?] = []

    public init() {}

    /// The identity of a canonical text that is not made of digits only.
    public mutating func id(ofText text: String) -> EstablishmentID {
        if let place = textPlaces[text] { return EstablishmentID(text: place) }
        textPlaces[text] = texts.count
        texts.append(text)
        return EstablishmentID(text: texts.count - 1)
    }

    public mutating func append(_ id: EstablishmentID, place: Int, amounts: [Int64?], sources: [Int]) {
        ids.append(id)
        places.append(UInt32(place))
        for source in sources { self.amounts.append(amounts[source]) }
    }
}
