import Foundation

/// The bytes of a declared file as UTF-8 without a mark.
enum ReadableText {
    /// UTF-16 is read where its mark stands, as some editors of Windows write it.
    static func utf8(_ bytes: [UInt8]) throws(PlacedFault) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return try checked(bytes) }
        guard let text = String(bytes: bytes, encoding: .utf16) else {
            throw PlacedFault(Position(line: 1, column: 1), .notUTF8)
        }
        return Array(text.utf8)
    }

    /// Stops at the first byte that is no UTF-8.
    private static func checked(_ bytes: [UInt8]) throws(PlacedFault) -> [UInt8] {
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var (line, column) = (1, 1)
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue("\n"): (line, column) = (line + 1, 1)
            case .scalarValue: column += 1
            case .emptyInput: return bytes
            case .error: throw PlacedFault(Position(line: line, column: column), .notUTF8)
            }
        }
    }
}
