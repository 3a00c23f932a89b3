/// Random bytes made of the pieces that a reader must tell apart.
public enum RandomBytes {
    /// The bytes of a damaged or odd table, up to some hundreds of them.
    public static func text(using random: inout SplitMix64) -> [UInt8] {
        bytes(of: texts, upTo: 80, using: &random)
    }

    /// The bytes of what may be a number or a code.
    public static func number(using random: inout SplitMix64) -> [UInt8] {
        bytes(of: numbers, upTo: 8, using: &random)
    }

    /// A text of which some bytes are gone, changed or repeated.
    public static func damaged(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
            default: bytes.removeSubrange(end...)
            }
        }
        return bytes
    }

    private static func bytes(of pieces: [[UInt8]], upTo limit: Int, using random: inout SplitMix64) -> [UInt8] {
        // A few kinds of pieces at a time, so that each meets itself.
        let kinds = (0..<6).map { _ in pieces.randomElement(using: &random) ?? [] }
        return (0..<Int.random(in: 0...limit, using: &random)).flatMap { _ in kinds.randomElement(using: &random) ?? []
        }
    }

    private static let texts: [[UInt8]] =
        ["\"", "\"\"", ";", ",", "\t", "|", "\r", "\n", "\r\n", " ", "a", "12", "é", "€", "𝄞", "\u{FEFF}", "x;y\n"].map
    {
        Array($0.utf8)
    } + [[0xE9], [0x81], [0x00], [0x80], [0xC3], [0xF0, 0x9F], [0xFF, 0xFE], [0x1F, 0x8B]]

    private static let numbers: [[UInt8]] =
        [
            "0", "1", "23", "456", " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", ",", ".", "'", "-", "+", "\u{2212}",
            "%",
            "€", "(", ")", "\u{2019}", "e", "E+", "RG", "Z", "x", "_", "é", "e\u{301}",
        ].map { Array($0.utf8) } + [[0xE2], [0xC2], [0x80]]
}
