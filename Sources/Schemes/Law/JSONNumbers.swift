import Foundation

/// The numbers of a text of JSON, as they are written.
struct JSONNumbers {
    private let bytes: [UInt8]

    init(_ data: Data) { bytes = [UInt8](data) }

    /// The first number too large, or too close to zero, for a double, and the byte where it begins.
    var firstUnreadable: (offset: Int, text: String)? {
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                index = end(ofTextAt: index)
            } else if Self.belongs(bytes[index]) {
                let text = String(decoding: bytes[index...].prefix(while: Self.belongs), as: UTF8.self)
                if Self.isUnreadable(text) { return (index, text) }
                index += text.utf8.count
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The byte behind the closing quote, or the end.
    private func end(ofTextAt start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index + 1
    }

    private static func belongs(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }

    private static func isUnreadable(_ text: String) -> Bool {
        guard let number = Double(text) else { return false }
        let digits = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        return !number.isFinite || number == 0 && digits.contains { (0x31...0x39).contains($0) }
    }
}
