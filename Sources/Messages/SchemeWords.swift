import Schemes
import Words

/// The words of schemes in the language of the reader.
public struct SchemeWords {
    private let language: Language

    /// The language of the scheme's own texts.
    public init(_ language: Language) { self.language = language }

    /// The text of the scheme, in that language.
    public func callAsFunction(_ words: Bilingual) -> String { words.text(language) }

    /// A number as people read it in a calculation: at most six decimals, none in vain.
    public static func number(_ number: Double) -> String {
        NumberText.plain((number * 1e6).rounded() / 1e6)
    }

    /// A number with its unit; a day as a date.
    public static func number(_ number: Double, unit: String) -> String {
        if unit == "day", let day = Day(serial: number) { return "\(day)" }
        return unit.isEmpty ? self.number(number) : self.number(number) + " " + unit
    }

    /// Units of currency with two decimals: `-1234.05`.
    public static func money(_ cents: Int) -> String {
        let sign = cents < 0 ? "-" : ""
        let rest = abs(cents) % 100
        return "\(sign)\(abs(cents) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
