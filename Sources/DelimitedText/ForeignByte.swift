/// A byte that Windows-1252 reads as something no word of Western Europe holds: the file is in another encoding of one byte.
///
/// Signs such as £, ¥, ³ or ¼ right before a small letter, the letters of Iceland inside a word (Turkish has its own there), three
/// accented letters in a row, and the five bytes that are no character.
public struct ForeignByte: Sendable, Hashable {
    /// The byte.
    public let byte: UInt8
    /// Physical line, from 1.
    public let line: Int
    /// From 0, in the text.
    public let byteOffset: Int

    private static let blockBytes = 1 << 20
    private static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    private static let signs: Set<UInt8> = [0xA3, 0xA5, 0xAF, 0xB3, 0xB9, 0xBC, 0xBE]
    private static let icelandic: Set<UInt8> = [0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE]

    /// Nil where there is none.
    init?(in file: borrowing InputFile) throws(DelimitedTextError) {
        var (block, offset) = ([UInt8](), 0)
        var lines = LineCount()
        while offset < file.size {
            block.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            if let index = block.indices.first(where: { block[$0] >= 0x80 && Self.isForeign($0, of: block) }) {
                lines.add(block.span.extracting(..<index))
                (byte, line, byteOffset) = (block[index], lines.current, offset + index)
                return
            }
            lines.add(block.span)
            offset += block.count
        }
        return nil
    }

    private static func isForeign(_ index: Int, of bytes: [UInt8]) -> Bool {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let previous = index > 0 ? bytes[index - 1] : 0
        if undefined.contains(byte) { return true }
        if signs.contains(byte) { return isSmall(next) }
        if icelandic.contains(byte), isLetter(previous) || isLetter(next) { return true }
        guard index + 2 < bytes.count else { return false }
        return bytes[index...index + 2].allSatisfy { $0 >= 0xC0 }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0xE0 }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC0 }
}
