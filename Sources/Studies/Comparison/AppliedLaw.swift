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

    init(_ columns: [ComparedScheme], _ settings: CompareSettings, ownFiles: [String: String]) {
        (self.columns, self.settings, self.ownFiles) = (columns, settings, ownFiles)
    }

    var sentences: Bilingual {
        let applied = Bilingual(
            "à la date qui lui est propre, comme s'il était en vigueur ici.",
            "at its own date, as if it were in force here.")
        guard !changes.isEmpty else {
            return Bilingual(
                "Chaque dispositif est appliqué tel que ses textes l'écrivent, \(applied.french)",
                "Each scheme is applied as its texts state it, \(applied.english)")
        }
        let listed = changes.joined(separator: Bilingual(" ; ", "; "))
        return Bilingual(
            "Chaque dispositif est appliqué \(applied.french) Ce n'est pas partout le droit tel que les textes l'écrivent : "
                + listed.french + ".",
            "Each scheme is applied \(applied.english) It is not everywhere the law as the texts state it: "
                + listed.english + ".")
    }

    private var changes: [Bilingual] { files + values }

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
