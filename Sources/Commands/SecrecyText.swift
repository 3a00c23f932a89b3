import Facts
import Indicators
import Reports

/// What a report says of the secrecy that was applied: rules and numbers of cells, never where they are.
struct SecrecyText {
    let summary: SecrecySummary

    /// Nil where every file was released already.
    init?(_ evaluator: Evaluator) {
        guard let summary = evaluator.concealment?.summary, !summary.isEmpty else { return nil }
        self.summary = summary
    }

    /// One sentence for each kind of secrecy, then the cells hidden, then what stands for units.
    var sentences: [Bilingual] { rules + [hidden] + betrayed + proxies }

    private var rules: [Bilingual] {
        summary.rules.sorted { $0.key < $1.key }.map { secrecy, rules in
            let texts = rules.joined(separator: " ; ")
            let names: [Secrecy: Bilingual] = [
                .enterprises: Bilingual("entreprises", "enterprises"), .persons: Bilingual("personnes", "persons"),
            ]
            let name = names[secrecy] ?? Bilingual("", "")
            return Bilingual(
                "secret statistique (\(name.french)) : une case ne sort pas si \(texts)",
                "statistical secrecy (\(name.english)): a cell does not leave if \(texts)")
        }
    }

    private var hidden: Bilingual {
        let (primary, secondary, all) = (summary.primary, summary.secondary, summary.cells)
        let french = NumberStyle(.french)
        func count(_ number: Int) -> String { french.text(Double(number), decimals: 0) }
        let losses = summary.losses.sorted { $0.key.rawValue < $1.key.rawValue }
        func loss(_ language: Language) -> String {
            losses.map { measure, loss in
                "\(measure.name(language)) \(NumberStyle(language).text(loss.share * 100, decimals: 1)) %"
            }.joined(separator: ", ")
        }
        return Bilingual(
            "cases masquées : \(count(primary)) par les règles et \(count(secondary)) pour les protéger, sur "
                + "\(count(all)) ; part masquée de la somme des cases : \(loss(.french))",
            "cells hidden: \(primary) by the rules and \(secondary) to protect them, of \(all); part of the sum of "
                + "cells that is hidden: \(loss(.english))")
    }

    private var betrayed: [Bilingual] {
        guard summary.betrayed > 0 else { return [] }
        return [
            Bilingual(
                "\(summary.betrayed) grandeurs ne sont pas montrées : des chiffres publiés ailleurs en trahissent des cases",
                "\(summary.betrayed) measures are not shown: figures released elsewhere betray some of their cells")
        ]
    }

    private var proxies: [Bilingual] {
        summary.proxies.sorted { $0.rawValue < $1.rawValue }.map { measure in
            Bilingual(
                "\(measure.name(.french)) : les fichiers ne donnent pas les établissements ; les sinistres (ou les salariés) "
                    + "sont comptés à leur place, et la règle de dominance n'est pas vérifiée",
                "\(measure.name(.english)): the files do not give establishments; claims (or employees) are counted in their "
                    + "place, and dominance is not tested")
        }
    }
}
