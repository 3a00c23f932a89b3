import TestSupport
import Testing

@testable import DelimitedText

@Suite("Well-formed UTF-8")
struct UTF8PrefixTests {
    /// What the standard library says of the same bytes.
    private func expected(_ bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    @Test("Every two bytes, and every lead byte before the limits of the second")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for bytes in [[first, second], [0x61, first, second, 0x80], [first, second, 0x80, 0x80]] {
                    #expect(bytes.span.firstInvalidUTF8 == expected(bytes), "\(bytes)")
                }
            }
        }
    }

    @Test("Random texts, and the same with a byte changed or cut", arguments: 1...8 as ClosedRange<UInt64>)
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters = ["a", ";", "é", "œ", "€", "\u{202F}", "漢", "😀", "0123456789"]
        for _ in 0..<200 {
            let count = Int.random(in: 0...40, using: &random)
            var bytes = (0..<count).flatMap { _ in Array(letters.randomElement(using: &random)!.utf8) }
            #expect(bytes.span.firstInvalidUTF8 == nil)
            guard !bytes.isEmpty else { continue }
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            bytes.removeLast(Int.random(in: 0...min(3, bytes.count), using: &random))
            #expect(bytes.span.firstInvalidUTF8 == expected(bytes), "\(bytes)")
        }
    }
}
