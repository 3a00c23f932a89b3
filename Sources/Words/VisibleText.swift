/// Text of data made fit to stand among the words of the program: nothing in it breaks a line, moves a cursor, turns the direction
/// of what follows or hides between two letters.
public enum VisibleText {
    /// The text on one line, each such sign a space.
    public static func line(_ text: String) -> String { replaced(text, keepsLines: false) }

    /// The same, line ends kept: a message of several lines.
    public static func lines(_ text: String) -> String { replaced(text, keepsLines: true) }

    private static func replaced(_ text: String, keepsLines: Bool) -> String {
        guard text.unicodeScalars.contains(where: hides) else { return text }
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            // CR LF is one line end.
            if scalar == "\n", last == "\r" {
                last = scalar
                continue
            }
            last = scalar
            let isEnd = keepsLines && (scalar == "\n" || scalar == "\r")
            result.append(isEnd ? "\n" : hides(scalar) ? " " : scalar)
        }
        return String(result)
    }

    /// Controls, line ends, marks and overrides of direction, and signs without width; soft hyphens and joiners of letters, which
    /// scripts need, stay.
    private static func hides(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
