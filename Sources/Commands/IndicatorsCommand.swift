import Declarations
import Indicators
import Messages
import Reports
import Words

/// `vigie indicators`: the catalogue, one entry, or those that a word is about.
enum IndicatorsCommand {
    static let description = CommandDescription(
        name: "indicators", summary: "list the indicators, describe one of them, or find some by a word",
        positionals: ["[CODE or WORD]"],
        options: [SharedOptions.language],
        examples: ["vigie indicators", "vigie indicators IF --lang en", "vigie indicators maladies"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let language = try arguments.language() ?? .french
        let vocabulary = try Vocabulary(InstalledData.located())
        let text = try arguments.positionals.first.map { try self.text($0, vocabulary, language) }
        try terminal.write(text ?? MarkdownWriter().text(CatalogueText.grid(vocabulary.catalogue, language), language))
        return .done
    }

    /// The entry that a code or a ratio asks for, else those that the word is about.
    private static func text(_ word: String, _ vocabulary: Vocabulary, _ language: Language) throws -> String {
        if let derivation = Derivation(rawValue: word.uppercased()) { return CatalogueText.entry(derivation, language) }
        do {
            let expression = try Expression(parsing: word, in: vocabulary.catalogue)
            return CatalogueText.entry(expression.indicator, language)
        } catch .unknown {
            let search = CatalogueSearch(word, in: vocabulary.catalogue)
            guard search.isEmpty else { return MarkdownWriter().text(CatalogueText.grid(search, language), language) }
            throw ExpressionError.unknown(word, nearest: CatalogueSearch.nearest(word, in: vocabulary.catalogue))
        }
    }
}
