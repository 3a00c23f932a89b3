import Declarations
import Facts
import Indicators
import Intake
import Messages
import Reports
import Studies
import Words

/// `vigie dimensions`: the dimensions, one of them, or those of the files of a folder.
enum DimensionsCommand {
    static let description = CommandDescription(
        name: "dimensions",
        summary: "list the dimensions, describe one of them, or say which files of a folder have them",
        positionals: ["[NAME]", "[FOLDER]"],
        options: [SharedOptions.language],
        examples: ["vigie dimensions", "vigie dimensions sexe", "vigie dimensions Datasets"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let (language, home) = (try arguments.language() ?? .french, try InstalledData.located())
        let folder = arguments.positionals.last.flatMap { DescriptorFile.isFolder($0) ? $0 : nil }
        let word = arguments.positionals.first.flatMap { $0 == folder ? nil : $0 }
        let vocabulary = try folder.map { try Vocabulary(home, folder: $0) } ?? Vocabulary(home)
        let dimension = try word.map { try QuestionReader(vocabulary).dimensions($0) }?.first
        if let dimension, folder == nil {
            try terminal.write(entry(dimension, home, language))
            return .done
        }
        let reader = try folder.map {
            try FolderReader(folder: $0, home: home, options: try ReadingOptions(arguments))
        }
        let grid =
            reader.map { DimensionText.grid(files(of: $0, having: dimension), language) }
            ?? DimensionText.grid(vocabulary.dimensions.all, language)
        try terminal.write(MarkdownWriter().text(grid, language))
        return .done
    }

    private static func entry(
        _ dimension: Facts.Dimension, _ home: InstalledData, _ language: Language
    ) throws -> String {
        let listed =
            try dimension == .tableau ? [] : dimension.definition.nomenclature?.codes(home.parameters) ?? []
        return DimensionText.entry(dimension, listed, language)
    }

    /// The files that are read and their dimensions, or the one that is asked for.
    private static func files(
        of reader: FolderReader, having dimension: Facts.Dimension?
    ) -> [(file: String, dimensions: [DimensionText.FileDimension])] {
        reader.readResources.map { resource in
            let found = reader.dimensions(of: resource).filter { dimension == nil || $0.dimension == dimension }
            return (resource.file, found.map { DimensionText.FileDimension($0.dimension, place($0.place)) })
        }
    }

    private static func place(_ place: DimensionPlace) -> Bilingual {
        switch place {
        case .column(let name): Bilingual("colonne « \(name) »", "column \"\(name)\"")
        case .constant(let code): Bilingual("constante \(code)", "constant \(code)")
        case .constantOfColumns: Bilingual("constantes de colonnes", "constants of columns")
        case .follows(let source): Bilingual("découle de \(source)", "follows from \(source)")
        }
    }
}
