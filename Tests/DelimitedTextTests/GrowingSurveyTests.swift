import TestSupport
import Testing

@testable import DelimitedText

@Suite("A survey made while bytes are read")
struct GrowingSurveyTests {
    private func bytes(_ random: inout SplitMix64) -> [UInt8] {
        let likely: [UInt8] = [0x0A, 0x0D, 0x0D, 0x22, 0x20, 0x61, 0x3B, 0xE9, 0x00]
        // Texts without one of them are regular, in ASCII, or without blanks.
        let left = likely.filter { _ in Int.random(in: 0...3, using: &random) > 0 } + [0x61]
        return (0..<Int.random(in: 1...90, using: &random)).map { _ in left.randomElement(using: &random) ?? 0 }
    }

    private func grown(_ bytes: [UInt8], _ random: inout SplitMix64) -> GrowingSurvey {
        var (survey, read) = (GrowingSurvey(), 0)
        while read < bytes.count {
            read += Int.random(in: 1...bytes.count - read, using: &random)
            survey.add(Array(bytes.prefix(read)))
        }
        return survey
    }

    @Test("In any pieces it is that of the whole", arguments: UInt64(1)...300)
    func whole(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = bytes(&random)
        var survey = grown(bytes, &random)
        #expect(survey.finish(bytes, at: bytes.count) == TextSurvey(of: bytes.span))
    }

    @Test("Cut at the end of a line, it counts what is left and overlooks nothing", arguments: UInt64(1)...300)
    func cut(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let bytes = bytes(&random)
        var survey = grown(bytes, &random)
        guard let end = RecordCut.end(of: bytes, survey.survey.quotes) else { return }
        let kept = Array(bytes.prefix(end))
        let (found, expected) = (survey.finish(bytes, at: end), TextSurvey(of: kept.span))
        #expect(found.quotes == expected.quotes)
        #expect(found.lineBreaks(in: kept.span) == kept.span.lineBreaks)
        #expect(expected.isRegular || !found.isRegular)
        #expect(expected.isASCII || !found.isASCII)
        #expect(found.hasNul || !expected.hasNul)
        #expect(found.hasBlank || !expected.hasBlank)
    }
}

extension RecordCut {
    fileprivate static func end(of bytes: [UInt8], _ quotes: Int) -> Int? {
        var cut = RecordCut()
        return cut.lastRecordEnd(in: bytes, quotes: quotes)
    }
}
