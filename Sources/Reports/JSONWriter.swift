import Words

/// Writes records as a JSON array of objects, keys in the order of the columns.
public enum JSONWriter {
    /// Numbers as JSON writes them, empty fields as `null`; ends with a line end.
    public static func text(_ records: Records) -> String {
        let objects = records.lines.map { fields in
            let pairs = zip(records.header, fields).map { "\(quoted($0)): \(spelled($1))" }
            return "  {" + pairs.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private static func spelled(_ field: Records.Field) -> String {
        switch field {
        case .text(let text): quoted(text)
        case .number(let value): PlainNumber.text(value)
        case .exact(let quantity): quantity.description
        case .empty: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
