import CSplit

/// What the columns of a file are decoded to, record by record.
public struct Decoding: Sendable {
    public enum Kind: Sendable, Hashable {
        /// A text that the table knows becomes its number.
        case word
        /// Digits, with a decimal mark or not, become parts of `scale` (1, 10 or 100).
        case number(decimalMark: UInt8, scale: Int64, mayBeEmpty: Bool)
        /// Up to 16 digits; the highest byte of the value is their count.
        case digits
        /// Nothing is read; a text that may name a total needs a closer look.
        case noTotal
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

    func decode(
        _ text: UnsafeRawBufferPointer, _ marks: UnsafeBufferPointer<UInt32>, _ record: decode_record,
        _ table: borrowing SpellingTable, into values: inout [Int64]
    ) -> Bool {
        unsafe table.withTable { table in
            unsafe columns.withUnsafeBufferPointer { columns in
                unsafe values.withUnsafeMutableBufferPointer { values in
                    unsafe decode_fields(
                        text.baseAddress, text.count, marks.baseAddress, record, fields, columns.baseAddress,
                        columns.count, table, values.baseAddress) != 0
                }
            }
        }
    }
}

extension decode_column {
    fileprivate init(_ column: Int, _ kind: Decoding.Kind) {
        self.init()
        self.column = UInt32(column)
        switch kind {
        case .word: self.kind = UInt8(decode_word.rawValue)
        case .digits: self.kind = UInt8(decode_digits.rawValue)
        case .noTotal: self.kind = UInt8(decode_no_total.rawValue)
        case .number(let mark, let scale, let mayBeEmpty):
            self.kind = UInt8((mayBeEmpty ? decode_number_or_nothing : decode_number).rawValue)
            decimal_mark = mark
            decimals = scale == 100 ? 2 : scale == 10 ? 1 : 0
        }
    }
}
