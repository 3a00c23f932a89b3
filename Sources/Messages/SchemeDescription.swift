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
            section(Bilingual("Étapes", "Steps"), scheme.stepLines(words.callAsFunction, kinds: SchemeTerms.kind)),
            section(Bilingual("Ce qui manque", "Missing"), gaps),
        ]
        return sections.joined()
    }

    private var header: String {
        let validity = scheme.validity.map { validity in
            let tariff = validity.year.map { words(Bilingual(", tarif de \($0)", ", tariff of \($0)")) } ?? ""
            return "  \(period(validity.period))\(tariff)\(colon)\(validity.reference)"
        }
        let read = scheme.needs.map(SchemeTerms.need).joined(separator: Bilingual(same: ", "))
        let facts = Bilingual(
            "pays \(scheme.country), monnaie \(scheme.currency), vérifié le \(scheme.checked) ; lit : \(read.french)",
            "country \(scheme.country), currency \(scheme.currency), checked \(scheme.checked); reads: \(read.english)")
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
            let form = fact.form == .series ? Bilingual("par année", "by year") : nil
            return "\(fact.name)\(inBrackets(fact.unit, form))\(colon)\(words(fact.title))\(whenUnknown(fact.fallback))"
        }
        let codes = scheme.codes.map { code in
            "\(code.name) (code)\(colon)\(words(code.title))\(whenUnknown(code.fallback))"
        }
        let whole = Bilingual("sur l'ensemble", "over the whole")
        let sums = scheme.aggregates.map { "\($0.name)\(inBrackets($0.unit, whole))\(colon)\(words($0.title))" }
        return facts + codes + sums
    }

    /// A unit and what else is said of a number, where there is anything.
    private func inBrackets(_ unit: String, _ form: Bilingual? = nil) -> String {
        let said = [words(SchemeTerms.unit(unit)), form.map(words.callAsFunction) ?? ""].filter { !$0.isEmpty }
        return said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"
    }

    private func whenUnknown(_ fallback: String?) -> String {
        guard let fallback else { return "" }
        let taken = Double(fallback).map(marked) ?? Bilingual(same: fallback)
        return words(Bilingual(" ; si inconnu : \(taken.french)", "; when unknown: \(taken.english)"))
    }

    private var values: [String] {
        scheme.values.flatMap { value in
            let periods = value.periods.filter { period in day.map { period.period.contains($0) } ?? true }
            let checked = words(Bilingual(" ; vérifié le \(value.checked)", "; checked \(value.checked)"))
            return ["\(value.name)\(inBrackets(value.unit))\(colon)\(words(value.title))\(checked)"]
                + periods.map { one in
                    "  \(period(one.period))\(colon)\(words(one.content.shown))  [\(one.grade.rawValue)] \(one.reference)"
                }
        }
    }

    private var roundings: [String] {
        scheme.roundings.map { rounding in
            let decimals = rounding.decimals.map { count in
                let (number, how) = (Bilingual(Double(count), decimals: 0), rounding.mode.words)
                return Bilingual(
                    "\(number.french) décimale\(count > 1 ? "s" : ""), \(how.french)",
                    "\(number.english) decimal\(count == 1 ? "" : "s"), \(how.english)")
            }
            let how = words(decimals ?? Bilingual("pas d'arrondi", "not rounded"))
            let name = rounding.name == "amount" ? words(Bilingual("montant", "amount")) : rounding.name
            return "\(name)\(colon)\(how)  [\(rounding.grade.rawValue)] \(rounding.reference)"
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
        case .number(let value): marked(value)
        case .bounds(let low, let high):
            Bilingual(
                "entre \(marked(low).french) et \(marked(high).french)",
                "between \(marked(low).english) and \(marked(high).english)")
        case .brackets(let rows): Bilingual("\(rows.count) tranches", "\(rows.count) brackets")
        case .table(let cells, _): Bilingual("table de \(cells.count) cases", "table of \(cells.count) cells")
        case .codes(let codes): Bilingual(same: codes.joined(separator: " "))
        }
    }
}

extension Rounding.Mode {
    fileprivate var words: Bilingual {
        switch self {
        case .halfUp: Bilingual("au plus proche", "to the nearest")
        case .down: Bilingual("vers zéro", "towards zero")
        case .up: Bilingual("en s'éloignant de zéro", "away from zero")
        }
    }
}

/// With the decimal mark of each language, and no more decimals than there are.
private func marked(_ value: Double) -> Bilingual {
    let plain = SchemeWords.number(value)
    return Bilingual(plain.replacing(".", with: ","), plain)
}
