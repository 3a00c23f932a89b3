import Schemes
import Words

/// The words of schemes in the language of the reader.
struct SchemeWords {
    let isFrench: Bool

    init(_ arguments: Arguments) throws(Failure) {
        let language = arguments["lang"] ?? "en"
        guard ["en", "fr"].contains(language) else { throw .usage("--lang is en or fr") }
        isFrench = language == "fr"
    }

    func callAsFunction(_ wording: Wording) -> String { isFrench ? wording.french : wording.english }

    /// A number as people read it in a calculation: at most six decimals, none in vain.
    static func number(_ number: Double) -> String {
        NumberText.plain((number * 1e6).rounded() / 1e6)
    }

    /// A number with its unit; a day as a date.
    static func number(_ number: Double, unit: String) -> String {
        if unit == "day", let day = Day(serial: number) { return "\(day)" }
        return unit.isEmpty ? self.number(number) : self.number(number) + " " + unit
    }

    static func money(_ cents: Int) -> String {
        let sign = cents < 0 ? "-" : ""
        let rest = abs(cents) % 100
        return "\(sign)\(abs(cents) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
