import Facts
import Tables
import Words

/// The dimensions that questions may name: what the command prints.
public enum DimensionText {
    /// One row for each: name, label, what its codes tell apart, what it follows from.
    public static func grid(_ dimensions: [Facts.Dimension], _ language: Language) -> Grid {
        let titles = [
            Bilingual("Nom", "Name"), Bilingual("Dimension", "Dimension"), Bilingual("Décrit", "Describes"),
            Bilingual("Découle de", "Follows from"), Bilingual("Autres mots", "Other words"),
        ]
        let lines = dimensions.map { dimension in
            [
                dimension.rawValue, dimension.name.text(language), subject(dimension).text(language),
                sources(dimension, isNestingOnly: false), (dimension.definition.aliases ?? []).joined(separator: ", "),
            ]
        }
        return Grid(titles.map { .words(Phrase($0.text(language))) }, lines.map { $0.map { Phrase($0) } })
    }

    /// The dimensions of the files of a folder: where each comes from.
    public static func grid(_ files: [(file: String, dimensions: [FileDimension])], _ language: Language) -> Grid {
        let titles = [
            Bilingual("Fichier", "File"), Bilingual("Nom", "Name"), Bilingual("Dimension", "Dimension"),
            Bilingual("Où elle est", "Where it stands"),
        ]
        let lines = files.flatMap { file, dimensions in
            dimensions.map { found in
                [file, found.dimension.rawValue, found.dimension.name.text(language), found.place.text(language)]
            }
        }
        return Grid(titles.map { .words(Phrase($0.text(language))) }, lines.map { $0.map { Phrase($0) } })
    }

    /// A dimension of a file, and where the file has it.
    public struct FileDimension {
        let dimension: Facts.Dimension
        let place: Bilingual

        /// Of a column, a constant, or of what follows from another dimension.
        public init(_ dimension: Facts.Dimension, _ place: Bilingual) {
            (self.dimension, self.place) = (dimension, place)
        }
    }

    /// One dimension in full, with the codes that are declared or listed.
    public static func entry(_ dimension: Facts.Dimension, _ listed: [ListedCode], _ language: Language) -> String {
        let definition = dimension.definition
        let declared = (definition.codes ?? []).map { ($0.code, $0.label) }
        let codes = (declared.isEmpty ? listed.map { ($0.code, $0.label) } : declared).map { code, label in
            label.map { "\(code) (\($0.text(language)))" } ?? code
        }
        let rows: [(Bilingual, String)] = [
            (Bilingual("Décrit", "Describes"), subject(dimension).text(language)),
            (Bilingual("Découle de", "Follows from"), sources(dimension, isNestingOnly: false)),
            (Bilingual("Contient aussi", "Also holds"), sources(dimension, isNestingOnly: true)),
            (Bilingual("Autres mots", "Other words"), (definition.aliases ?? []).joined(separator: ", ")),
            (
                Bilingual("Colonnes reconnues", "Columns that are known"),
                (definition.columns ?? []).joined(separator: ", ")
            ),
            (Bilingual("Codes", "Codes"), codes.joined(separator: ", ")),
            (Bilingual("Source", "Source"), definition.reference ?? ""),
        ]
        return CatalogueText.entry(
            dimension.rawValue, dimension.name, rows.filter { !$0.1.isEmpty }, language)
    }

    private static func subject(_ dimension: Facts.Dimension) -> Bilingual {
        dimension.describesClaim ? Bilingual("les sinistres", "claims") : Bilingual("les salariés", "employees")
    }

    private static func sources(_ dimension: Facts.Dimension, isNestingOnly: Bool) -> String {
        (dimension.definition.follows ?? []).filter { ($0.isNestingOnly ?? false) == isNestingOnly }.map(\.from)
            .joined(separator: ", ")
    }
}
