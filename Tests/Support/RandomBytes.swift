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
