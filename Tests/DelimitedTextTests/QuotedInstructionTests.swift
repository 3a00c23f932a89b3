import CVector
import TestSupport
import Testing

/// Plain arithmetic, AVX2 and AVX-512 find the same marks among quotes, wherever a text is cut into blocks.
@Suite("Marks of texts with quotes, with any instructions")
struct QuotedInstructionTests {
    private static let pieces = [
        "a", ";", ";", "\"", "\"", "\"a\";", "\"b c\"\n", "\"x; y\";", "\"x;y\";", "\n", "\r\n", " ", "\t", "\"\"",
        "12,5",
        "\"Travaux du bâtiment et du génie civil, de toute nature\";",
    ]

    private typealias Quoted = (
        UnsafePointer<UInt8>, UInt32, Int, UInt8, UnsafeMutablePointer<split_marks>, UnsafeMutablePointer<split_quotes>
    ) -> Void

    /// What one set of instructions finds in a text that is given in pieces of 64 bytes times `blocks`.
    private func found(_ text: [UInt8], blocks: Int, _ add: Quoted) -> FoundMarks {
        var quotes = split_no_quotes
        return unsafe FoundMarks(text) { base, marks in
            for start in stride(from: 0, to: text.count, by: 64 * blocks) {
                let count = min(64 * blocks, text.count - start)
                unsafe add(base, UInt32(start), count, 0x3B, &marks, &quotes)
            }
        }
    }

    /// Byte by byte: what stands outside quotes ends fields.
    private func expected(_ text: [UInt8]) -> FoundMarks {
        var (marks, feeds, odd): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        var isInside = false
        for (place, byte) in text.enumerated() {
            let isEnd = !isInside && (byte == 0x0A || byte == 0x3B)
            if isOdd(text, place, isInside) {
                odd.append(UInt32(marks.count) << 1 | (isInside && byte == 0x0A ? 1 : 0))
            }
            if byte == 0x22 { isInside.toggle() }
            guard isEnd else { continue }
            if byte == 0x0A { feeds.append(UInt32(marks.count)) }
            marks.append(UInt32(place) | (place > 0 && text[place - 1] == 0x22 ? 1 << 31 : 0))
        }
        return FoundMarks(marks: marks, feeds: feeds, odd: odd)
    }

    private func isOdd(_ text: [UInt8], _ place: Int, _ isInside: Bool) -> Bool {
        let byte = text[place]
        if isInside, byte == 0x0A { return true }
        if isInside, place > 0, text[place - 1] == 0x3B, byte != 0x20 { return true }
        var before = place - 1
        while before >= 0, text[before] == 0x20 || text[before] == 0x09 { before -= 1 }
        if byte == 0x22, !isInside { return before >= 0 && text[before] != 0x3B && text[before] != 0x0A }
        guard !isInside, before >= 0, text[before] == 0x22 else { return false }
        return ![0x3B, 0x0A, 0x0D, 0x20, 0x09].contains(byte)
    }

    @Test("Random text, as one piece and in blocks", arguments: UInt64(1)...400)
    func text(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 1...150, using: &random)
        let text = Array((0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined().utf8)
        let wanted = expected(text)
        for blocks in [1, 2, 1 << 10] {
            let plain = unsafe found(text, blocks: blocks, portable_quoted)
            #expect(plain == wanted, "\(text)")
            if has_avx2() != 0 { #expect(unsafe found(text, blocks: blocks, avx2_quoted) == plain, "\(text)") }
            if has_avx512() != 0 { #expect(unsafe found(text, blocks: blocks, avx512_quoted) == plain, "\(text)") }
        }
    }
}
