import Comparison
import Foundation
import Messages
import Words

/// How the schemes of a comparison are applied: as their texts state them, or with what the user changed.
struct AppliedLaw {
    private let columns: [ComparedScheme]
    private let settings: CompareSettings
    /// Paths of the user's files, by the names of their schemes.
    private let ownFiles: [String: String]
    private let tallies: [ColumnTally]

    init(
        _ columns: [ComparedScheme], _ settings: CompareSettings, ownFiles: [String: String], _ tallies: [ColumnTally]
    ) {
        (self.columns, self.settings, self.ownFiles, self.tallies) = (columns, settings, ownFiles, tallies)
    }

    var sentences: Bilingual {
        let applied = Bilingual(
            "dans le droit en vigueur à la date indiquée en annexe, comme s'il était en vigueur ici.\(limits.french)",
            "under the law in force on the date given in the annex, as if it were in force here.\(limits.english)")
        guard !changes.isEmpty else {
            return Bilingual(
                "Chaque dispositif est appliqué d'après ses textes, \(applied.french)",
                "Each scheme is applied from its texts, \(applied.english)")
        }
        let listed = changes.joined(separator: Bilingual(" ; ", "; "))
        return Bilingual(
            "Chaque dispositif est appliqué \(applied.french) Ce n'est pas partout le droit tel que les textes l'écrivent : "
                + listed.french + ".",
            "Each scheme is applied \(applied.english) It is not everywhere the law as the texts state it: "
                + listed.english + ".")
    }

    private var changes: [Bilingual] { files + values }

    /// What some calculation could not take from the portfolio or from the texts.
    private var limits: Bilingual {
        let missing =
            (tallies.contains { !$0.assumptions.isEmpty }
                ? [
                    Bilingual(
                        "ce que le portefeuille ne donne pas est supposé", "what the portfolio does not give is assumed"
                    )
                ]
                : [])
            + (tallies.contains { !$0.gaps.isEmpty }
                ? [Bilingual("des tables ou des valeurs du droit manquent", "tables or values of the law are missing")]
                : [])
        guard !missing.isEmpty else { return Bilingual(same: "") }
        let words = missing.joined(separator: Bilingual(", et ", ", and "))
        return Bilingual(
            " \(words.french.uppercasedFirst) : l'annexe en donne la liste.",
            " \(words.english.uppercasedFirst): the annex has the list.")
    }

    private var files: [Bilingual] {
        columns.map(\.scheme.name).uniqued.compactMap { name in
            ownFiles[name].map { path in
                let file = (path as NSString).lastPathComponent
                return Bilingual("\(name) est celui du fichier \(file)", "\(name) is that of the file \(file)")
            }
        }
    }

    private var values: [Bilingual] {
        settings.lawValues.map { value in
            let number = SchemeWords.number(value.number)
            return Bilingual(
                "la valeur \(value.fullName) est remplacée par \(number.replacing(".", with: ","))",
                "the value \(value.fullName) is replaced by \(number)")
        }
    }
}
