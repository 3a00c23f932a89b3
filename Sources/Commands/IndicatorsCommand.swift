import Declarations
import Indicators
import Messages
import Reports
import Words

/// `vigie indicators`: the catalogue, or one entry.
enum IndicatorsCommand {
    static let description = CommandDescription(
        name: "indicators", summary: "list the indicators, or describe one of them",
        positionals: ["[CODE]"],
        options: [SharedOptions.language],
        examples: ["vigie indicators", "vigie indicators IF --lang en"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let language = try arguments.language() ?? .french
        let vocabulary = try Vocabulary(InstalledData.located())
        guard let code = arguments.positionals.first else {
            let document = Document(language, [.grid(CatalogueText.grid(vocabulary.catalogue, language))])
            try terminal.write(MarkdownWriter().text(document))
            return .done
        }
        if let derivation = Derivation(rawValue: code.uppercased()) {
            try terminal.write(CatalogueText.entry(derivation, language))
            return .done
        }
        let expression = try QuestionReader(vocabulary).expressions(code)[0]
        try terminal.write(CatalogueText.entry(expression.indicator, language))
        return .done
    }
}
