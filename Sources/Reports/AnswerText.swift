import Facts
import Indicators
import Tables
import Words

/// Answers of the catalogue as one text, in the form that is asked for.
public struct AnswerText {
    /// The form that is asked for.
    public enum Form: Sendable {
        /// One line for each figure, as the writer spells it.
        case csv(CSVWriter)
        /// One table of all answers, with its notes.
        case markdown
        /// An array with one object for each figure.
        case json
    }

    private let form: Form
    private let language: Language

    /// Words are in `language`; names of columns for programs are not.
    public init(_ form: Form, _ language: Language) {
        self.form = form
        self.language = language
    }

    /// The answers one after the other, by `by`, labels in the place of codes for people.
    public func text(_ answers: [IndicatorTable], by: [Dimension], labels: Labels) -> String {
        switch form {
        case .json: JSONWriter.text(Records(answers, by: by, language: language))
        case .csv(let writer): writer.text(Records(answers, by: by, language: language))
        case .markdown: markdown(Table(arranging: answers, labels: labels))
        }
    }

    private func markdown(_ table: Table) -> String {
        let block = Document.TableBlock(table: table, notes: Caption(language).notes(table))
        return MarkdownWriter().text(Document(language, [.table(block)]))
    }
}
