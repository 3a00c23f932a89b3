import CVector
import TestSupport
import Testing

/// Plain arithmetic, AVX2 and AVX-512 give the same bits; a processor without the instructions compares what it has.
@Suite("The same results with any instructions")
struct InstructionTests {
    private static let pieces = [
        "a", ";", ";", "\n", "\r\n", "\r", " ", "\t", "\"", "é", "\u{0}", "12,5", "xxxxxxxxxxxxxxxxx", "€", "😀",
    ]

    private func bytes(_ random: inout SplitMix64) -> [UInt8] {
        let count = Int.random(in: 0...400, using: &random)
        var bytes = Array((0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined().utf8)
        // One text in two is cut, and may have a byte that belongs to no character.
        if let place = bytes.indices.randomElement(using: &random), Bool.random(using: &random) {
            bytes[place] = UInt8.random(in: 0...255, using: &random)
            bytes.removeLast()
        }
        return bytes
    }

    private typealias Marks = (UnsafePointer<UInt8>, UInt32, Int, UInt8, UnsafeMutablePointer<split_marks>) -> Void
    private typealias Padding = (UnsafePointer<UInt8>, Int, UInt8) -> Int32
    private typealias Prefix = (UnsafePointer<UInt8>, Int) -> Int
    private typealias Survey = (UnsafePointer<UInt8>, Int) -> split_survey

    /// What one set of instructions says of a text.
    private struct Findings: Equatable {
        var marks: [UInt32] = []
        var feeds: [UInt32] = []
        var padding = false
        var survey: [Int] = []
        /// Bytes of well-formed UTF-8.
        var prefix = 0
    }

    private func findings(
        _ given: [UInt8], _ marksOf: Marks, _ paddingOf: Padding, _ surveyOf: Survey, _ prefixOf: Prefix
    ) -> Findings {
        unsafe given.withUnsafeBufferPointer { text in
            guard let start = text.baseAddress else { return Findings() }
            let survey = unsafe surveyOf(start, text.count)
            let marks = unsafe FoundMarks(given) { start, marks in
                unsafe marksOf(start, 1, given.count - 1, 0x3B, &marks)
            }
            return unsafe Findings(
                marks: marks.marks, feeds: marks.feeds, padding: paddingOf(start, text.count, 0x3B) != 0,
                survey: [survey.line_feeds, survey.quotes]
                    + [survey.has_lone_cr, survey.has_high_byte, survey.has_nul, survey.has_blank].map(Int.init),
                prefix: prefixOf(start, text.count))
        }
    }

    @Test("Marks, padding and survey of random text", arguments: UInt64(1)...300)
    func text(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = bytes(&random)
        let plain = unsafe findings(text, portable_marks, portable_padding, portable_survey, portable_utf8)
        let marks = text.indices.dropFirst().filter { text[$0] == 0x0A || text[$0] == 0x3B }
        #expect(plain.marks == marks.map { UInt32($0) })
        #expect(plain.feeds == marks.indices.filter { text[marks[$0]] == 0x0A }.map { UInt32($0) })
        if has_avx2() != 0 { #expect(unsafe findings(text, avx2_marks, avx2_padding, avx2_survey, avx2_utf8) == plain) }
        if has_avx512() != 0 {
            #expect(unsafe findings(text, avx512_marks, avx512_padding, avx512_survey, avx512_utf8) == plain)
        }
    }
}
