/// Rewrites fields that hold quotes without being quoted, `12 rue "X"`, as libcsv wants them in strict mode:
/// `"12 rue ""X"""`. All other bytes, line breaks first, stay as they are.
///
/// Only quotes inside unquoted fields are made good: there the text says where the field ends. Text after a closing
/// quote, or a quote that is never closed, says nothing of the kind, and is left for libcsv to refuse.
struct QuoteRepair {
    private enum Place {
        case fieldStart, unquoted, quoted, afterQuote
    }

    private let delimiter: UInt8
    private var place = Place.fieldStart
    /// The unquoted field being read.
    private var field: [UInt8] = []
    private var fieldHasQuote = false
    /// Bytes taken so far.
    private var taken = 0
    private var lastByte: UInt8?
    /// How many bytes stand before the first that follows a closing quote; nil where none does.
    private(set) var refusedByte: Int?

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Appends the repaired text of `bytes` to `output`, but for a field that may go on in the bytes to come.
    mutating func repair(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        for index in bytes.indices {
            noteRefusal(bytes[index])
            take(bytes[index], &output)
            lastByte = bytes[index]
            taken += 1
        }
    }

    /// Appends what was held back.
    mutating func finish(into output: inout [UInt8]) { endField(&output) }

    private mutating func take(_ byte: UInt8, _ output: inout [UInt8]) {
        if isEndOfField(byte) {
            endField(&output)
            output.append(byte)
        } else if place == .unquoted || (place == .fieldStart && byte != Byte.quote && !Self.isBlank(byte)) {
            place = .unquoted
            field.append(byte)
            fieldHasQuote = fieldHasQuote || byte == Byte.quote
            // No field is so long: libcsv is left to say so, and memory stays bounded.
            if field.count > Limits.recordBytes { flush(&output) }
        } else {
            output.append(byte)
            pass(byte)
        }
    }

    /// Whether the byte ends a field where it stands.
    private func isEndOfField(_ byte: UInt8) -> Bool {
        guard place != .quoted else { return false }
        return byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }

    private mutating func noteRefusal(_ byte: UInt8) {
        guard refusedByte == nil, place == .afterQuote, !isEndOfField(byte), !Self.isBlank(byte) else { return }
        // Two quotes on end are one of the text; a blank between them ends the field.
        if byte != Byte.quote || lastByte != Byte.quote { refusedByte = taken }
    }

    /// Follows the quotes of a quoted field; a doubled one closes it and opens it again.
    private mutating func pass(_ byte: UInt8) {
        guard byte == Byte.quote else { return }
        place = place == .quoted ? .afterQuote : .quoted
    }

    private mutating func endField(_ output: inout [UInt8]) {
        flush(&output)
        place = .fieldStart
    }

    private mutating func flush(_ output: inout [UInt8]) {
        if fieldHasQuote {
            // libcsv trims the blanks behind an unquoted field: they must not come inside the quotes.
            let end = field.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? 0
            output.append(Byte.quote)
            for byte in field[..<end] { output += byte == Byte.quote ? [byte, byte] : [byte] }
            output.append(Byte.quote)
        } else {
            output += field
        }
        field.removeAll(keepingCapacity: true)
        fieldHasQuote = false
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == Byte.tab }
}
