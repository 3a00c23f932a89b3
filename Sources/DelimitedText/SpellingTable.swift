import CVector

/// The texts of columns as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling of a column is understood once; later rows only compare bytes: some words for a usual code, byte
/// by byte for a longer text. Open addressing with linear probing, at most a quarter full: most stand where they are looked
/// for first.
public struct SpellingTable: Sendable {
    private var places = Array(repeating: decode_spelling.free, count: 64)
    private var count = 0
    private var longTexts: [Int: [[UInt8]: UInt32]] = [:]

    /// The number of spellings that name a total: their rows always need a closer look.
    public static let total: UInt32 = decode_total

    /// A table that knows no spelling yet: whoever reads rows fills it as spellings are met.
    public init() {}

    /// The number of the field in `column`, if its spelling was already met there.
    public func number(of column: Int, in record: borrowing RecordView) -> UInt32? {
        let bytes = record.bytes(column)
        guard let wanted = decode_spelling(bytes, column) else { return longTexts[column]?[Self.array(bytes)] }
        let found = places[place(of: wanted)]
        return found.isFree ? nil : found.number
    }

    /// Remembers the spelling of the field in `column`; one that is known keeps its number.
    public mutating func insert(_ column: Int, of record: borrowing RecordView, number: UInt32) {
        let bytes = record.bytes(column)
        guard var spelling = decode_spelling(bytes, column) else {
            let text = Self.array(bytes)
            if longTexts[column]?[text] == nil { longTexts[column, default: [:]][text] = number }
            return
        }
        if (count + 1) * 4 > places.count { grow() }
        let place = place(of: spelling)
        guard places[place].isFree else { return }
        spelling.number = number
        places[place] = spelling
        count += 1
    }

    /// Lends the table to C.
    func withTable<Result>(_ body: (decode_table) -> Result) -> Result {
        unsafe places.withUnsafeBufferPointer { places in
            unsafe body(decode_table(spellings: places.baseAddress, mask: UInt64(places.count - 1)))
        }
    }

    /// Where `wanted` stands, or would stand.
    private func place(of wanted: decode_spelling) -> Int {
        var place = wanted.hash & (places.count - 1)
        while !places[place].isFree, !places[place].isSame(as: wanted) { place = (place + 1) & (places.count - 1) }
        return place
    }

    private mutating func grow() {
        let known = places
        places = Array(repeating: .free, count: known.count * 2)
        for spelling in known where !spelling.isFree { places[place(of: spelling)] = spelling }
    }

    private static func array(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }
}

extension decode_spelling {
    /// What stands where no spelling does.
    fileprivate static let free = decode_spelling(
        low: 0, high: 0, last_low: 0, last_high: 0, shape: decode_free, number: 0)

    fileprivate var isFree: Bool { shape == decode_free }

    /// Nil for a text that is too long for a table.
    fileprivate init?(_ bytes: Span<UInt8>, _ column: Int) {
        guard bytes.count <= decode_longest else { return nil }
        self = unsafe bytes.withUnsafeBytes {
            unsafe decode_spell($0.baseAddress, UInt32($0.count), UInt32(column))
        }
    }

    fileprivate var hash: Int {
        unsafe withUnsafePointer(to: self) { Int(truncatingIfNeeded: unsafe decode_hash($0)) }
    }

    fileprivate func isSame(as other: decode_spelling) -> Bool {
        unsafe withUnsafePointer(to: self) { own in
            unsafe withUnsafePointer(to: other) { unsafe decode_is_same(own, $0) != 0 }
        }
    }
}
