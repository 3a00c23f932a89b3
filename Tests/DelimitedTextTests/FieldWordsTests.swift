import TestSupport
import Testing

@testable import DelimitedText

@Suite("Short fields as numbers")
struct FieldWordsTests {
    /// Texts of few kinds of characters, so that many of them are numbers and most others nearly so.
    private func text(_ random: inout SplitMix64, _ characters: String, upTo count: Int) -> String {
        let likely = Array("0123456789") + Array(characters)
        return String(
            (0..<Int.random(in: 0...count, using: &random)).map { _ in likely.randomElement(using: &random)! })
    }

    private func words(_ text: String) -> FieldWords { FieldWords(Array(text.utf8).span) }

    /// The parts of a text of 2 to 12 digits with a mark between two of them.
    private func parts(_ text: String, mark: Character, decimals: Int) -> Int64? {
        let halves = text.split(separator: mark, omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, (1...decimals).contains(halves[1].count), text.utf8.count < 14,
            halves.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(halves[0] + halves[1] + String(repeating: "0", count: decimals - halves[1].count))
    }

    @Test("Whole numbers are those of Int", arguments: 1...4 as ClosedRange<UInt64>)
    func number(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let text = text(&random, seed > 2 ? "-/:" : "", upTo: 16)
            let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            #expect(words(text).number == (isDigits ? UInt64(text) : nil), "\(text)")
        }
    }

    @Test("Decimal numbers are those of their digits", arguments: 1...4 as ClosedRange<UInt64>)
    func decimals(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let text = text(&random, ",,.", upTo: 15)
            for (scale, decimals) in [(Int64(100), 2), (10, 1)] {
                let found = words(text).parts(decimalMark: UInt8(ascii: ","), scale: scale)
                #expect(found == parts(text, mark: ",", decimals: decimals), "\(text)")
            }
        }
    }

    @Test("Equal fields have equal words, whatever follows them in the text")
    func equality() {
        let long = Array("AB12345678901234;xyz".utf8)
        for count in 0...16 {
            let text = Array(long.prefix(count))
            let copied = FieldWords(text.span)
            let read = RecordView(bytes: long.span, ends: [UInt32(count)].span, line: 1).words(0)
            #expect(read == copied)
            #expect(copied.count == count)
        }
        #expect(RecordView(bytes: long.span, ends: [17].span, line: 1).words(0) == nil)
    }
}
