import Facts
import Intake
import Words

/// What holds of any text read as a code or as a column name: its canonical spelling is its own canonical spelling.
public enum SpellingProperty {
    /// Returns what does not hold, or nil.
    public static func violation(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        for dimension in Dimension.allCases {
            let code = CodeForm.canonical(text, of: dimension)
            let again = CodeForm.canonical(code, of: dimension)
            guard again == code else { return "\(dimension): \(text.debugDescription) is \(code), then \(again)" }
        }
        let name = FoldedName(text)
        return FoldedName(name.text) == name
            ? nil : "\(text.debugDescription) is folded to \(name.text.debugDescription)"
    }
}
