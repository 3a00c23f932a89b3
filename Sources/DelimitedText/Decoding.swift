import CVector

/// What the columns of a file are decoded to, many records at a time.
public struct Decoding: Sendable {
    /// What a column is decoded to; fields that are of no such form leave their record to a closer look.
    public enum Kind: Sendable, Hashable {
        /// A text that the table knows becomes its number.
        case word
        /// Digits, with a decimal mark or not, become parts of a unit.
        case number(PlainNumber)
        /// Up to 16 digits; the highest byte of the value is their count.
        case digits
        /// Nothing is read; a text that may be one of some words needs a closer look.
        case noWord(WordOpenings)
    }

    private let columns: [decode_column]
    private let fields: UInt32
    /// How many values a record has.
    public var count: Int { columns.count }

    /// `fields` is the number of fields of a record; columns count from 0.
    public init(_ columns: [(column: Int, kind: Kind)], fields: Int) {
        self.columns = columns.map { decode_column($0.column, $0.kind) }
        self.fields = UInt32(fields)
    }

    /// Reads every column of a batch into `values`, one column after the other, and says in `plain` of which records they
    /// may be used.
    func decode(
        _ batch: decode_batch, _ table: borrowing SpellingTable, _ values: UnsafeMutablePointer<Int64>,
        _ plain: UnsafeMutablePointer<UInt8>
    ) {
        unsafe decode_shapes(batch, fields, plain)
        unsafe table.withTable { table in
            for index in columns.indices {
                unsafe decode_values(batch, columns[index], table, values + index * batch.count, plain)
            }
        }
        unsafe decode_end(batch, plain)
    }
}

/// How some words open: a cheap test that none of them fails.
public struct WordOpenings: Sendable, Hashable {
    /// A bit for the last five bits of the byte with which a word opens; a capital has those of its small letter.
    let letters: UInt32
    /// The bytes of the shortest word.
    let shortest: Int

    /// The words open with a letter, a sign of Unicode beyond ASCII or `_`.
    public init(_ words: some Sequence<String>) {
        var (letters, shortest): (UInt32, Int) = (0, .max)
        for word in words {
            guard let first = word.utf8.first else { continue }
            letters |= 1 << UInt32(first & 31)
            shortest = min(shortest, word.utf8.count)
        }
        (self.letters, self.shortest) = (letters, min(shortest, Int(UInt32.max)))
    }

    /// Whether a text may be one of the words.
    public func mayBeMet(in bytes: Span<UInt8>) -> Bool {
        bytes.count >= shortest && bytes[0] & 0x40 != 0 && letters >> UInt32(bytes[0] & 31) & 1 != 0
    }
}

/// The numbers that are read without a closer look.
public struct PlainNumber: Sendable, Hashable {
    /// A point or a comma, as the column writes it.
    public let decimalMark: UInt8
    /// Parts of a unit that are kept: 1, 10 or 100.
    public let scale: Int64
    /// Whether an empty field is 0.
    public let mayBeEmpty: Bool
    /// Whether decimals other than 0 need a closer look.
    public let isWhole: Bool
    /// The largest value, in parts.
    public let limit: Int64

    /// `scale` is the parts of a unit that are kept, `limit` the largest value in these parts.
    public init(decimalMark: UInt8, scale: Int64, mayBeEmpty: Bool = false, isWhole: Bool = false, limit: Int64 = .max)
    {
        (self.decimalMark, self.scale) = (decimalMark, scale)
        (self.mayBeEmpty, self.isWhole, self.limit) = (mayBeEmpty, isWhole, limit)
    }
}

extension decode_column {
    fileprivate init(_ column: Int, _ kind: Decoding.Kind) {
        self.init()
        self.column = UInt32(column)
        switch kind {
        case .word: self.kind = UInt8(decode_word.rawValue)
        case .digits: self.kind = UInt8(decode_digits.rawValue)
        case .noWord(let words):
            self.kind = UInt8(decode_no_word.rawValue)
            (openings, shortest) = (words.letters, UInt32(words.shortest))
        case .number(let number):
            self.kind = UInt8((number.mayBeEmpty ? decode_number_or_nothing : decode_number).rawValue)
            decimal_mark = number.decimalMark
            decimals = number.scale == 100 ? 2 : number.scale == 10 ? 1 : 0
            is_whole = number.isWhole ? 1 : 0
            limit = number.limit
        }
    }
}
