import Facts
import Indicators
import Reports
import Words

/// What a report says of the secrecy that was applied: rules and numbers of cells, never where they are.
struct SecrecyText {
    let summary: SecrecySummary

    /// Nil where every file was released already.
    init?(_ evaluator: Evaluator) {
        guard let summary = evaluator.concealment?.summary, !summary.isEmpty else { return nil }
        self.summary = summary
    }

    /// One sentence for each kind of secrecy, then the cells hidden, then what stands for units.
    var sentences: [Bilingual] { rules + [hidden] + unlinked + betrayed + proxies }

    private var rules: [Bilingual] {
        summary.rules.sorted { $0.key < $1.key }.map { secrecy, rules in
            let (texts, listed) = (rules.joined(separator: " ; "), rules.joined(separator: "; "))
            let names: [Secrecy: Bilingual] = [
                .enterprises: Bilingual("entreprises", "enterprises"), .persons: Bilingual("personnes", "persons"),
            ]
            let name = names[secrecy] ?? Bilingual("", "")
            return Bilingual(
                "secret statistique (\(name.french)) : une case n'est pas diffusée si \(texts)",
                "statistical secrecy (\(name.english)): a cell is not released if \(listed)")
        }
    }

    private var hidden: Bilingual {
        func text(_ number: Int, _ language: Language) -> String {
            NumberStyle(language).text(Double(number), decimals: 0)
        }
        func lost(_ language: Language) -> String {
            NumberStyle(language).text(summary.lostShare * 100, decimals: 1)
        }
        let (hidden, all) = (summary.hidden, summary.cells)
        let counted = Bilingual(
            "cases masquées : \(text(hidden, .french)) sur \(text(all, .french)), soit \(lost(.french)) %",
            "cells hidden: \(text(hidden, .english)) of \(text(all, .english)), which is \(lost(.english))%")
        let zeros = Bilingual(" ; des zéros sont parmi elles", "; zeros are among them")
        return summary.hidesZeros && hidden > 0
            ? Bilingual(counted.french + zeros.french, counted.english + zeros.english) : counted
    }

    private var unlinked: [Bilingual] {
        summary.isRegistered ? [] : [Self.unlinked]
    }

    /// What is said where nobody keeps a register.
    static let unlinked =
        Bilingual(
            "sans registre des publications (--register), ce qui a été publié auparavant n'est pas connu : deux publications "
                + "ne sont pas rapprochées",
            "without a register of releases (--register), what was released before is not known: two releases are not linked"
        )

    /// The same as a sentence.
    static var unlinkedSentence: Bilingual {
        Bilingual(unlinked.french.uppercasedFirst + ".", unlinked.english.uppercasedFirst + ".")
    }

    private var betrayed: [Bilingual] {
        guard summary.betrayed > 0 else { return [] }
        return [
            Bilingual(
                Plural.text(summary.betrayed, "grandeur n'est pas montrée", "grandeurs ne sont pas montrées")
                    + " : masquer une partie de leurs cases ne suffirait pas",
                Plural.text(summary.betrayed, "measure is not shown", "measures are not shown")
                    + ": hiding a part of their cells would not be enough")
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
