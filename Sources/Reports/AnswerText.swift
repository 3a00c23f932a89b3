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
    /// The language of words.
    public let language: Language

    /// Words are in `language`; names of columns for programs are not.
    public init(_ form: Form, _ language: Language) {
        self.form = form
        self.language = language
    }

    /// The answers one after the other, by `by`, labels in the place of codes for people.
    ///
    /// - Parameter remarking: what must be said of them besides their own notes. It stands below a table for people; beside
    ///   the lines for programs, it is for whoever runs the program.
    public func text(
        _ answers: [IndicatorTable], by: [Dimension], labels: Labels, remarking: (Caption) -> [Phrase] = { _ in [] }
    ) -> (text: String, remarks: [String]) {
        let records = Records(answers, by: by, language: language)
        let text: String
        switch form {
        case .json: text = JSONWriter.text(records)
        case .csv(let writer): text = writer.text(records)
        case .markdown:
            return (markdown(Table(arranging: answers, labels: labels), remarking(Caption(language))), [])
        }
        return (text, remarking(Caption(.english)).map(\.plain))
    }

    private func markdown(_ table: Table, _ remarks: [Phrase]) -> String {
        let block = Document.TableBlock(table: table, notes: remarks + Caption(language).notes(table))
        return MarkdownWriter().text(Document(language, [.table(block)]))
    }
}
