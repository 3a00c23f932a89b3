import Messages
import Schemes
import Words

/// `vigie schemes show`: what a scheme needs, its values with their sources, its steps, and what is missing.
struct SchemeDisplay {
    private let catalogue: SchemeCatalogue
    private let words: SchemeWords

    init(_ catalogue: SchemeCatalogue, _ words: SchemeWords) {
        self.catalogue = catalogue
        self.words = words
    }

    func run(_ name: String?, _ on: String?, _ terminal: Terminal) throws -> ExitCode {
        let scheme = try catalogue.scheme(name)
        let day = try on.map { try scheme.lawDay(on: SchemeDay.read($0)) }
        let sections = [
            header(scheme), section("Needs of an enterprise", needs(scheme)), section("Values", values(scheme, day)),
            section("Roundings", roundings(scheme)), section("Steps", scheme.stepLines(words.callAsFunction)),
            section("Missing", gaps(scheme)),
        ]
        try terminal.write(sections.joined())
        return .done
    }

    private func header(_ scheme: Scheme) -> String {
        let validity = scheme.validity.map { validity in
            "  \(validity.period.text)\(validity.year.map { ", tariff of \($0)" } ?? ""): \(validity.reference)"
        }
        return """
            \(scheme.name): \(words(scheme.title))
            country \(scheme.country), currency \(scheme.currency), kinds \(scheme.needs.joined(separator: " ")), \
            checked \(scheme.checked)

            Validity
            \(validity.joined(separator: "\n"))

            """ + (scheme.note.map { "\n\($0)\n" } ?? "")
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
    }

    private func needs(_ scheme: Scheme) -> [String] {
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

    private func values(_ scheme: Scheme, _ day: Day?) -> [String] {
        scheme.values.flatMap { value in
            let periods = value.periods.filter { period in day.map { period.period.contains($0) } ?? true }
            return ["\(value.name) (\(value.unit)): \(words(value.title)); checked \(value.checked)"]
                + periods.map { "  \($0.period.text): \($0.content.shown)  [\($0.grade.rawValue)] \($0.reference)" }
        }
    }

    private func roundings(_ scheme: Scheme) -> [String] {
        scheme.roundings.map { rounding in
            let decimals = rounding.decimals.map { "\($0) decimals, \(rounding.mode.rawValue)" } ?? "not rounded"
            return "\(rounding.name): \(decimals)  [\(rounding.grade.rawValue)] \(rounding.reference)"
        }
    }

    private func gaps(_ scheme: Scheme) -> [String] {
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

/// A day written on the command line.
enum SchemeDay {
    static func read(_ text: String) throws(Fault) -> Day {
        guard let day = Day(text) else { throw .usage("\(text) is not a day written 2025-05-01") }
        return day
    }
}
