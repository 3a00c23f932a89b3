import Schemes
import Words

/// A scheme in plain text: what it needs, its values with their sources, its steps, and what is missing.
public struct SchemeDescription {
    private let scheme: Scheme
    /// The day whose values are shown; nil for all of them.
    private let day: Day?
    private let words: SchemeWords

    /// `words` says the language of the scheme's own texts; the frame is English.
    public init(_ scheme: Scheme, on day: Day?, _ words: SchemeWords) {
        (self.scheme, self.day, self.words) = (scheme, day, words)
    }

    /// Sections in the order of the file, those without content left out.
    public var text: String {
        let sections = [
            header, section("Needs of an enterprise", needs), section("Values", values),
            section("Roundings", roundings),
            section("Steps", scheme.stepLines(words.callAsFunction)), section("Missing", gaps),
        ]
        return sections.joined()
    }

    private var header: String {
        let validity = scheme.validity.map { validity in
            "  \(validity.period.text)\(validity.year.map { ", tariff of \($0)" } ?? ""): \(validity.reference)"
        }
        return """
            \(scheme.name): \(words(scheme.title))
            country \(scheme.country), currency \(scheme.currency), kinds \(scheme.needs.joined(separator: " ")), \
            checked \(scheme.checked)

            Validity
            \(validity.joined(separator: "\n"))

            """ + (scheme.note.map { "\n\(words($0))\n" } ?? "")
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
    }

    private var needs: [String] {
        let facts = (scheme.series + scheme.facts).map { fact in
            let form = fact.form == .series ? ", by year" : ""
            let fallback = fact.fallback.map { "; when unknown: \($0)" } ?? ""
            return "\(fact.name) (\(fact.unit)\(form)): \(words(fact.title))\(fallback)"
        }
        let codes = scheme.codes.map { code in
            "\(code.name) (code): \(words(code.title))" + (code.fallback.map { "; when unknown: \($0)" } ?? "")
        }
        let sums = scheme.aggregates.map { "\($0.name) (\($0.unit), over the whole): \(words($0.title))" }
        return facts + codes + sums
    }

    private var values: [String] {
        scheme.values.flatMap { value in
            let periods = value.periods.filter { period in day.map { period.period.contains($0) } ?? true }
            return ["\(value.name) (\(value.unit)): \(words(value.title)); checked \(value.checked)"]
                + periods.map { "  \($0.period.text): \($0.content.shown)  [\($0.grade.rawValue)] \($0.reference)" }
        }
    }

    private var roundings: [String] {
        scheme.roundings.map { rounding in
            let decimals = rounding.decimals.map { "\($0) decimals, \(rounding.mode.rawValue)" } ?? "not rounded"
            return "\(rounding.name): \(decimals)  [\(rounding.grade.rawValue)] \(rounding.reference)"
        }
    }

    private var gaps: [String] {
        scheme.gaps.map { "\($0.period.text): \(words($0.missing))" }
    }
}

extension ValueContent {
    /// The value in one line; a table says its size.
    fileprivate var shown: String {
        switch self {
        case .number(let number): SchemeWords.number(number)
        case .bounds(let low, let high): "between \(SchemeWords.number(low)) and \(SchemeWords.number(high))"
        case .brackets(let rows): "\(rows.count) brackets"
        case .table(let cells, _): "table of \(cells.count) cells"
        case .codes(let codes): codes.joined(separator: " ")
        }
    }
}
