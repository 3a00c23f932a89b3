import Words

/// Writes records as a JSON array of objects, keys in the order of the columns: numbers as JSON writes them, empty fields as
/// `null`; ends with a line end.
public struct JSONWriter: RecordWriter {
    /// There is one form.
    public init() {}

    /// The opening bracket.
    public func open(_ records: Records, _ bytes: inout [UInt8]) { bytes.append("[") }

    /// An object, with the line end before it.
    public func append(_ line: Int, of records: Records, to bytes: inout [UInt8]) {
        bytes.append(line == 0 ? "\n  {" : ",\n  {")
        var place = 0
        records.lines.forEachField(of: line) { field in
            if place > 0 { bytes.append(", ") }
            append(records.header[place], to: &bytes)
            bytes.append(": ")
            append(field, to: &bytes)
            place += 1
        }
        bytes.append("}")
    }

    /// The closing bracket.
    public func close(_ records: Records, _ bytes: inout [UInt8]) {
        bytes.append(records.lines.isEmpty ? "]\n" : "\n]\n")
    }

    private func append(_ field: Records.Field, to bytes: inout [UInt8]) {
        switch field {
        case .text(let text): append(text, to: &bytes)
        case .number(let value): bytes.append(value)
        case .exact(let quantity): bytes.append(quantity)
        case .empty: bytes.append("null")
        }
    }

    private func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append("\\\"")
            case UInt8(ascii: "\\"): bytes.append("\\\\")
            case UInt8(ascii: "\n"): bytes.append("\\n")
            case UInt8(ascii: "\r"): bytes.append("\\r")
            case UInt8(ascii: "\t"): bytes.append("\\t")
            case ..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            default: bytes.append(byte)
            }
        }
        bytes.append("\"")
    }
}
