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

    @Test("Many keys at once, up to the first that has no number")
    func manyAtOnce() {
        var map = NumberMap()
        for key in 0..<40 as Range<UInt64> { map.insert(UInt32(100 + key), for: key * 1_000_003) }
        let keys: [UInt64] = [0, 3_000_009, 39_000_117, 5, 1_000_003]
        var numbers: [Int32] = [-1, -1, -1, -1, -1]
        #expect(map.numbers(of: keys, from: 0, into: &numbers) == 3)
        #expect(numbers == [100, 103, 139, -1, -1])
        #expect(map.numbers(of: keys, from: 4, into: &numbers) == 5)
        #expect(numbers == [100, 103, 139, -1, 101])
    }
}
