import CVector
import TestSupport
import Testing

/// One field after the other, and eight at once.
@Suite("The same values with any instructions")
struct DecodingInstructionTests {
    private static let kinds: [decode_kind] = [
        decode_word, decode_number, decode_number_or_nothing, decode_digits, decode_no_word,
    ]

    private func field(_ random: inout SplitMix64) -> String {
        let digits = String(UInt64.random(in: 0..<1 << 62, using: &random) >> UInt64.random(in: 0...61, using: &random))
        let shown = String(digits.prefix(Int.random(in: 1...17, using: &random)))
        let decimals = String(Int.random(in: 0...999, using: &random))
        let word = String(repeating: "mot de code", count: 4).prefix(Int.random(in: 0...35, using: &random))
        let near = word.dropLast() + (Bool.random(using: &random) ? "x" : "y")
        let texts = [shown, shown + "," + decimals, shown + ",", "," + decimals, "-1", "", "Total", "abcd", "1e3"]
        return Int.random(in: 0...2, using: &random) == 0
            ? String(Bool.random(using: &random) ? word : near) : texts.randomElement(using: &random) ?? ""
    }

    /// Rows of four fields, but for some.
    private func rows(_ random: inout SplitMix64) -> [[String]] {
        (0..<Int.random(in: 1...60, using: &random)).map { row in
            (0..<(row % 17 == 16 ? 3 : 4)).map { _ in field(&random) }
        }
    }

    /// The rows as a file writes them; `isQuoted` is asked for each field.
    private func text(_ rows: [[String]], isQuoted: () -> Bool = { false }) -> [UInt8] {
        let lines = rows.map { $0.map { isQuoted() ? "\"\($0)\"" : $0 }.joined(separator: ";") + "\n" }
        return Array(lines.joined().utf8)
    }

    @Test("Fields of every kind, some of which need a closer look", arguments: UInt64(1)...200)
    func values(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let rows = rows(&random)
        let split = SplitText(text(rows))
        let quoted = SplitText(text(rows) { Bool.random(using: &random) })
        for kind in Self.kinds {
            for column in UInt32(0)...3 {
                for decimals in UInt8(0)...2 {
                    var form = decode_column()
                    (form.column, form.kind, form.decimals) = (column, UInt8(kind.rawValue), decimals)
                    (form.decimal_mark, form.is_whole) = (0x2C, UInt8(seed % 2))
                    form.limit = seed % 3 == 0 ? 100_000 : .max
                    // Words that open with t or m, of the letters that the fields have.
                    (form.openings, form.shortest) = (1 << 20 | 1 << 13, 4)
                    let plain = unsafe split.values(form, portable_values)
                    if has_avx512() != 0 { #expect(unsafe split.values(form, avx512_values) == plain) }
                    // Quotes around a field are no part of it.
                    #expect(unsafe quoted.values(form, portable_values) == plain)
                    if has_avx512() != 0 { #expect(unsafe quoted.values(form, avx512_values) == plain) }
                }
            }
        }
    }
}

/// The records of a text, and a table of some of its words.
private struct SplitText {
    private let text: [UInt8]
    private var marks: [UInt32]
    private var records: [decode_record]
    private var words: [decode_spelling]

    init(_ text: [UInt8]) {
        self.text = text
        var found = unsafe FoundMarks(text) { start, marks in
            var quotes = split_no_quotes
            unsafe portable_quoted(start, 0, text.count, 0x3B, &marks, &quotes)
        }
        records = found.records(of: text)
        marks = found.marks
        words = Self.table
        for (number, record) in records.enumerated() where number % 2 == 0 { learn(record, number) }
    }

    private static let table = [decode_spelling](
        repeating: decode_spelling(low: 0, high: 0, last_low: 0, last_high: 0, shape: decode_free, number: 0),
        count: 512)

    private mutating func learn(_ record: decode_record, _ number: Int) {
        for column in 0..<Int(record.mark_count) {
            let first = Int(record.first_mark) + column
            let quotes = mark_is_quoted(marks[first])
            let start = (column == 0 ? record.start : mark_place(marks[first - 1]) + 1) + quotes
            let bytes = Array(text[Int(start)..<Int(mark_place(marks[first]) - quotes)])
            guard bytes.count <= decode_longest else { continue }
            var spelling = unsafe decode_spell(bytes, UInt32(bytes.count), UInt32(column))
            spelling.number = number % 10 == 0 ? decode_total : UInt32(number)
            var place = unsafe Int(truncatingIfNeeded: decode_hash(&spelling)) & (words.count - 1)
            while words[place].shape != decode_free {
                if unsafe decode_is_same(&words[place], &spelling) != 0 { break }
                place = (place + 1) & (words.count - 1)
            }
            if words[place].shape == decode_free { words[place] = spelling }
        }
    }

    typealias Values = (
        decode_batch, decode_column, decode_table, UnsafeMutablePointer<Int64>, UnsafeMutablePointer<UInt8>
    ) -> Void

    /// The values of a column, and what is known of the records then; nil where they need a closer look.
    func values(_ column: decode_column, _ read: Values) -> [[Int64]?] {
        var values = [Int64](repeating: -7, count: records.count)
        var plain = [UInt8](repeating: 0, count: records.count)
        unsafe text.withUnsafeBytes { text in
            unsafe marks.withUnsafeBufferPointer { marks in
                unsafe records.withUnsafeBufferPointer { records in
                    unsafe words.withUnsafeBufferPointer { words in
                        let batch = unsafe decode_batch(
                            text: text.baseAddress, text_count: text.count, marks: marks.baseAddress,
                            records: records.baseAddress, count: records.count)
                        unsafe decode_shapes(batch, 4, &plain)
                        let table = unsafe decode_table(spellings: words.baseAddress, mask: UInt64(words.count - 1))
                        unsafe read(batch, column, table, &values, &plain)
                    }
                }
            }
        }
        let reads = column.kind != UInt8(decode_no_word.rawValue)
        return plain.indices.map { plain[$0] == 0 ? nil : [reads ? values[$0] : 0, Int64(plain[$0])] }
    }
}
