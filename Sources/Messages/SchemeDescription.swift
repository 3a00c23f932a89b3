import Declarations
import Schemes
import Words

/// A scheme in plain text: what it needs, its values with their sources, its steps, and what is missing.
public struct SchemeDescription {
    private let scheme: Scheme
    /// The day whose values are shown; nil for all of them.
    private let day: Day?
    private let words: SchemeWords

    /// `words` says the language; references are those of the law.
    public init(_ scheme: Scheme, on day: Day?, _ words: SchemeWords) {
        (self.scheme, self.day, self.words) = (scheme, day, words)
    }

    /// Sections in the order of the file, those without content left out.
    public var text: String {
        let sections = [
            header, section(Bilingual("Ce qu'il faut savoir d'une entreprise", "Needs of an enterprise"), needs),
            section(Bilingual("Valeurs", "Values"), values), section(Bilingual("Arrondis", "Roundings"), roundings),
            section(Bilingual("Étapes", "Steps"), scheme.stepLines(words.callAsFunction)),
            section(Bilingual("Ce qui manque", "Missing"), gaps),
        ]
        return sections.joined()
    }

    private var header: String {
        let validity = scheme.validity.map { validity in
            let tariff = validity.year.map { words(Bilingual(", tarif de \($0)", ", tariff of \($0)")) } ?? ""
            return "  \(period(validity.period))\(tariff)\(colon)\(validity.reference)"
        }
        let kinds = scheme.needs.joined(separator: " ")
        let facts = Bilingual(
            "pays \(scheme.country), monnaie \(scheme.currency), sortes \(kinds), vérifié le \(scheme.checked)",
            "country \(scheme.country), currency \(scheme.currency), kinds \(kinds), checked \(scheme.checked)")
        return """
            \(scheme.name)\(colon)\(words(scheme.title))
            \(words(facts))

            \(words(Bilingual("En vigueur", "Validity")))
            \(validity.joined(separator: "\n"))

            """ + (scheme.note.map { "\n\(words($0))\n" } ?? "")
    }

    private var colon: String { words(Bilingual(" : ", ": ")) }

    private func period(_ period: LegalPeriod) -> String { words(period.words) }

    private func section(_ title: Bilingual, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(words(title))\n" + lines.map { "  \($0)\n" }.joined()
    }

    private var needs: [String] {
        let facts = (scheme.series + scheme.facts).map { fact in
            let form = fact.form == .series ? words(Bilingual(", par année", ", by year")) : ""
            return "\(fact.name) (\(fact.unit)\(form))\(colon)\(words(fact.title))\(whenUnknown(fact.fallback))"
        }
        let codes = scheme.codes.map { code in
            "\(code.name) (code)\(colon)\(words(code.title))\(whenUnknown(code.fallback))"
        }
        let whole = words(Bilingual("sur l'ensemble", "over the whole"))
        let sums = scheme.aggregates.map { "\($0.name) (\($0.unit), \(whole))\(colon)\(words($0.title))" }
        return facts + codes + sums
    }

    private func whenUnknown(_ fallback: String?) -> String {
        fallback.map { words(Bilingual(" ; si inconnu : \($0)", "; when unknown: \($0)")) } ?? ""
    }

    private var values: [String] {
        scheme.values.flatMap { value in
            let periods = value.periods.filter { period in day.map { period.period.contains($0) } ?? true }
            let checked = words(Bilingual(" ; vérifié le \(value.checked)", "; checked \(value.checked)"))
            return ["\(value.name) (\(value.unit))\(colon)\(words(value.title))\(checked)"]
                + periods.map { one in
                    "  \(period(one.period))\(colon)\(words(one.content.shown))  [\(one.grade.rawValue)] \(one.reference)"
                }
        }
    }

    private var roundings: [String] {
        scheme.roundings.map { rounding in
            let decimals = rounding.decimals.map { count in
                Bilingual(
                    "\(count) décimales, \(rounding.mode.rawValue)", "\(count) decimals, \(rounding.mode.rawValue)")
            }
            let how = words(decimals ?? Bilingual("pas d'arrondi", "not rounded"))
            return "\(rounding.name)\(colon)\(how)  [\(rounding.grade.rawValue)] \(rounding.reference)"
        }
    }

    private var gaps: [String] {
        scheme.gaps.map { "\(period($0.period))\(colon)\(words($0.missing))" }
    }
}

extension ValueContent {
    /// The value in one line; a table says its size.
    fileprivate var shown: Bilingual {
        switch self {
        case .number(let number): Bilingual(same: SchemeWords.number(number))
        case .bounds(let low, let high):
            Bilingual(
                "entre \(SchemeWords.number(low)) et \(SchemeWords.number(high))",
                "between \(SchemeWords.number(low)) and \(SchemeWords.number(high))")
        case .brackets(let rows): Bilingual("\(rows.count) tranches", "\(rows.count) brackets")
        case .table(let cells, _): Bilingual("table de \(cells.count) cases", "table of \(cells.count) cells")
        case .codes(let codes): Bilingual(same: codes.joined(separator: " "))
        }
    }
}
