import CSplit
import TestSupport
import Testing

/// Plain arithmetic, AVX2 and AVX-512 give the same bits; a processor without the instructions compares what it has.
@Suite("The same results with any instructions")
struct InstructionTests {
    private static let pieces = [
        "a", ";", ";", "\n", "\r\n", "\r", " ", "\t", "\"", "é", "\u{0}", "12,5", "xxxxxxxxxxxxxxxxx",
    ]

    private func bytes(_ random: inout SplitMix64) -> [UInt8] {
        let count = Int.random(in: 0...400, using: &random)
        return Array((0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined().utf8)
    }

    private typealias Marks = (UnsafePointer<UInt8>, Int, UInt8, UInt32, UnsafeMutablePointer<UInt32>) -> Int
    private typealias Padding = (UnsafePointer<UInt8>, Int, UInt8) -> Int32
    private typealias Survey = (UnsafePointer<UInt8>, Int) -> split_survey

    /// What one set of instructions says of a text.
    private struct Findings: Equatable {
        var marks: [UInt32]
        var padding: Bool
        var survey: [Int]
    }

    private func findings(
        _ text: [UInt8], _ marksOf: Marks, _ paddingOf: Padding, _ surveyOf: Survey
    ) -> Findings {
        var marks = [UInt32](repeating: 0, count: text.count)
        return unsafe text.withUnsafeBufferPointer { text in
            guard let start = text.baseAddress else { return Findings(marks: [], padding: false, survey: []) }
            let found = unsafe marks.withUnsafeMutableBufferPointer { marks in
                unsafe marks.baseAddress.map { unsafe marksOf(start, text.count, 0x3B, 1000, $0) } ?? 0
            }
            let survey = unsafe surveyOf(start, text.count)
            return unsafe Findings(
                marks: Array(marks.prefix(found)), padding: paddingOf(start, text.count, 0x3B) != 0,
                survey: [survey.line_feeds, survey.quotes]
                    + [survey.has_lone_cr, survey.has_high_byte, survey.has_nul, survey.has_blank].map(Int.init))
        }
    }

    @Test("Marks, padding and survey of random text", arguments: UInt64(1)...300)
    func text(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = bytes(&random)
        let plain = unsafe findings(text, portable_marks, portable_padding, portable_survey)
        let feeds = text.indices.filter { text[$0] == 0x0A || text[$0] == 0x3B }
        #expect(plain.marks == feeds.map { UInt32($0 + 1000) })
        if has_avx2() != 0 { #expect(unsafe findings(text, avx2_marks, avx2_padding, avx2_survey) == plain) }
        if has_avx512() != 0 { #expect(unsafe findings(text, avx512_marks, avx512_padding, avx512_survey) == plain) }
    }
}
