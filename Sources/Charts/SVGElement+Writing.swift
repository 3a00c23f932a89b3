extension SVGElement {
    /// The element as text, one child a line so that two versions of a figure can be compared.
    func serialized() -> String {
        var output = ""
        write(to: &output, depth: 0)
        return output
    }

    private func write(to output: inout String, depth: Int) {
        let indentation = String(repeating: "  ", count: depth)
        output += indentation + "<" + name
        for attribute in attributes {
            output += " " + attribute.name + "=\"" + XMLText.escaped(attribute.value) + "\""
        }
        writeContent(to: &output, depth: depth, indentation: indentation)
    }

    /// Text stays on the line of its element: blanks added around it would be drawn.
    private func writeContent(to output: inout String, depth: Int, indentation: String) {
        if let characters {
            output += ">" + XMLText.escaped(characters) + "</" + name + ">\n"
        } else if children.isEmpty {
            output += "/>\n"
        } else {
            output += ">\n"
            for child in children { child.write(to: &output, depth: depth + 1) }
            output += indentation + "</" + name + ">\n"
        }
    }
}

/// Text made fit for XML 1.0.
enum XMLText {
    /// Escapes markup in cleaned text.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in cleaned(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Line ends, tabs and signs that turn the direction of what follows become spaces; the other control characters and the non-characters, which XML 1.0 refuses
    /// even escaped, are removed.
    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
                result.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
