/// Whether a file of one byte a character is in ISO-8859-15, not in Windows-1252.
///
/// The two share the accented letters of French. Where ISO-8859-15 has œ and Œ, Windows-1252 has ½ and ¼, which no word
/// holds; where Windows-1252 has its own œ, quotes and dashes (80 to 9F), ISO-8859-15 has no character.
struct Latin9Trace {
    private static let blockBytes = 1 << 20
    private(set) var isFound = false

    init(in file: borrowing InputFile) throws(DelimitedTextError) {
        var (block, offset) = ([UInt8](), 0)
        while offset < file.size {
            block.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            for index in block.indices where block[index] >= 0x80 {
                if block[index] < 0xA0 {
                    isFound = false
                    return
                }
                isFound = isFound || Self.isLigature(index, of: block)
            }
            offset += block.count
        }
    }

    /// A byte of œ or Œ before a letter that follows it in French words (œuvre, œil, œdème, fœtus, œsophage, œcuménique),
    /// and not behind a digit, as a fraction is.
    private static func isLigature(_ index: Int, of bytes: [UInt8]) -> Bool {
        guard bytes[index] == 0xBD || bytes[index] == 0xBC, index + 1 < bytes.count else { return false }
        let isFraction = index > 0 && (0x30...0x39).contains(bytes[index - 1])
        return !isFraction && "uitdscn".utf8.contains(bytes[index + 1] | 0x20)
    }
}
