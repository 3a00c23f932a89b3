import TestSupport
import Testing

@testable import DelimitedText

@Suite("Plain rows decoded at once")
struct DecodingTests {
    private static let comma = UInt8(ascii: ",")

    /// The values of each record below, nil where a closer look is needed. The first record fills the table of words:
    /// `column` to the number of its text.
    private func decoded(
        _ rows: [String], _ columns: [(column: Int, kind: Decoding.Kind)], fields: Int, words: [Int: UInt32] = [:]
    ) throws -> [[Int64]?] {
        let file = try TestFile(rows.map { $0 + "\n" }.joined())
        var found: [[Int64]?] = []
        _ = try scan(
            file: TextFile(path: file.path), form: TextForm(headerRecord: 0), workers: 1, lane: .vector,
            start: { [[Int64]?]() },
            batch: { found, batch in
                let decoding = Decoding(columns, fields: fields)
                var table = SpellingTable()
                for (column, number) in words { table.insert(column, of: batch.record(0), number: number) }
                var decoded = DecodedRows()
                batch.decode(decoding, table, into: &decoded)
                for row in 0..<batch.count {
                    let isPlain = decoded.plainRun(from: row) > 0
                    found.append(isPlain ? (0..<decoding.count).map { decoded.values($0)[row] } : nil)
                }
            },
            merge: { found += $0 })
        return found
    }

    @Test("Words of the table, each in its column")
    func words() throws {
        let found = try decoded(
            ["AT;2024", "AT;2024", "2024;AT", "AT;2025", "at;2024"], [(0, .word), (1, .word)], fields: 2,
            words: [0: 7, 1: 9])
        #expect(found == [[7, 9], [7, 9], nil, nil, nil])
    }

    @Test("Words of any length up to 32 bytes, told apart by every byte")
    func longWords() throws {
        for count in [8, 9, 16, 17, 24, 31, 32] {
            let word = String(repeating: "x", count: count)
            for place in 0..<count {
                var other = Array(word.utf8)
                other[place] = UInt8(ascii: "y")
                let rows = ["a;\(word)", "a;\(String(decoding: other, as: UTF8.self))", "a;\(word)"]
                #expect(try decoded(rows, [(1, .word)], fields: 2, words: [1: 5]) == [[5], nil, [5]])
            }
        }
        let tooLong = String(repeating: "x", count: 33)
        #expect(try decoded(["a;\(tooLong)"], [(1, .word)], fields: 2, words: [1: 5]) == [nil])
        #expect(try decoded(["a;Total"], [(1, .word)], fields: 2, words: [1: SpellingTable.total]) == [nil])
    }

    @Test("Numbers that are not whole, or too large, need a closer look")
    func limits() throws {
        let whole = Decoding.Kind.number(PlainNumber(decimalMark: Self.comma, scale: 100, isWhole: true, limit: 500))
        let found = try decoded(["x;5", "x;5,00", "x;4,10", "x;6", "x;5,01"], [(1, whole)], fields: 2)
        #expect(found == [[500], [500], nil, nil, nil])
    }

    @Test("Numbers in parts, a mark between digits, empty where that is nothing")
    func numbers() throws {
        let kind = Decoding.Kind.number(PlainNumber(decimalMark: Self.comma, scale: 100))
        let texts = [
            "0", "12", "12,5", "12,50", "12,505", ",5", "5,", "1,2,3", "-1", " 1", "", "999999999999", "1234567890123",
            "9999999999,99", "12.5", "1e3",
        ]
        let expected: [Int64?] = [
            0, 1200, 1250, 1250, nil, nil, nil, nil, nil, nil, nil, 99_999_999_999_900, nil, 999_999_999_999, nil, nil,
        ]
        // A row with blanks around a field is read with all others of its slice by a closer look.
        let plain = zip(texts, expected).filter { $0.0 != " 1" }
        #expect(
            try decoded(plain.map { "x;\($0.0)" }, [(1, kind)], fields: 2).map { $0?.first }
                == plain.map { $0.1 ?? nil })
        #expect(try decoded(["x;1", "x; 1"], [(1, kind)], fields: 2) == [nil, nil])
        let nothing = Decoding.Kind.number(PlainNumber(decimalMark: Self.comma, scale: 1, mayBeEmpty: true))
        #expect(
            try decoded(["x;", "x;5", "x;5,0"], [(0, .noWord(Self.totals)), (1, nothing)], fields: 2) == [
                nil, [0, 5], nil,
            ])
    }

    private static let totals = WordOpenings(["total", "ensemble", "tous"])

    @Test("Digits with their count, up to 16")
    func digits() throws {
        let found = try decoded(
            ["x;00552013500018", "x;9999999999999999", "x;12345678901234567", "x;", "x;1A"], [(1, .digits)], fields: 2)
        let expected: [[Int64]?] = [[14 << 56 | 552_013_500_018], [16 << 56 | 9_999_999_999_999_999], nil, nil, nil]
        #expect(found == expected)
    }

    @Test("Another number of fields, text in the first one only, and words that may name a total")
    func closerLook() throws {
        let columns: [(column: Int, kind: Decoding.Kind)] = [(0, .noWord(Self.totals)), (1, .noWord(Self.totals))]
        let rows = ["a;b", "a", "a;b;c", "a;", ";", ";b", "Total;b", "a;Ensemble", "abc;tot", "4567;5678", "abcd;TOUS"]
        #expect(
            try decoded(rows, columns, fields: 2).map { $0 != nil }
                == [true, false, false, false, false, true, false, false, true, true, false])
    }

    @Test("Random numbers are those of Int, near the end of the text too", arguments: 1...6 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let numbers = (0..<400).map { _ in
            Int64.random(in: 0..<1_000_000_000_000, using: &random) >> Int64.random(in: 0...39, using: &random)
        }
        let kind = Decoding.Kind.number(PlainNumber(decimalMark: Self.comma, scale: 100))
        let rows = numbers.map { "x;\($0);\($0 / 100),\($0 % 100 / 10)\($0 % 10)" }
        let found = try decoded(rows, [(1, kind), (2, kind)], fields: 3)
        #expect(found == numbers.map { [$0 * 100, $0] })
    }
}
