import Testing

@testable import Facts

@Suite("Numbers by a 64-bit key")
struct NumberMapTests {
    @Test("A thousand words are found again, in the order in which they were met")
    func manyWords() {
        var map = NumberMap()
        // Words that differ in their highest bits only, as keys of rare dimensions do.
        let words = (0..<1000 as Range<UInt64>).map { number -> UInt64 in
            let high: UInt64 = (number % 10) << 60
            return high | (number / 10) << 20
        }
        for (row, word) in words.enumerated() { #expect(map.number(of: word, orInsert: row) == row) }
        for (row, word) in words.enumerated() { #expect(map.number(of: word, orInsert: 1000) == row) }
    }
}
