import Facts
import Indicators
import Tables
import Words

/// Answers of the catalogue as one text, in the form that is asked for.
public struct AnswerText {
    public enum Form: Sendable {
        case csv(CSVWriter)
        case markdown
        case json
    }

    private let form: Form
    private let language: Language

    public init(_ form: Form, _ language: Language) {
        self.form = form
        self.language = language
    }

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
