import Declarations

/// The lines of a text and how long they are: an error must stand in one, or right behind it.
struct TextPlaces {
    /// In bytes; nil for UTF-16, which is read as other lines of bytes.
    private let lengths: [Int]?

    init(_ bytes: [UInt8]) {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        lengths = isWide ? nil : lines.map(\.count)
    }

    /// Returns what is wrong with a place, or nil.
    func violation(_ position: Position?) -> String? {
        guard let position else { return "an error of a text has no place" }
        guard let lengths else { return nil }
        let isLine = (1...lengths.count).contains(position.line)
        let isInside = isLine && (1...lengths[position.line - 1] + 1).contains(position.column)
        return isInside ? nil : "line \(position.line), column \(position.column) of \(lengths.count) lines"
    }

    /// The same of an error of a declared file, which must name the file too.
    func violation(_ error: DeclarationError, file: String) -> String? {
        error.file == file ? violation(error.position) : "the error names \(error.file)"
    }
}
