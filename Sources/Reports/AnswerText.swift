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

    /// Writes the answers one after the other, by `by`, labels in the place of codes for people, and gives what is to be said
    /// beside them.
    ///
    /// - Parameters:
    ///   - workers: threads that may write lines for programs.
    ///   - sink: takes the text, part by part.
    ///   - remarking: what must be said of them besides their own notes. It stands below a table for people; beside
    ///     the lines for programs, it is for whoever runs the program.
    public func write(
        _ answers: [IndicatorTable], by: [Dimension], labels: Labels, workers: Int, to sink: ([UInt8]) throws -> Void,
        remarking: (Caption) -> [Phrase] = { _ in [] }
    ) throws -> [String] {
        guard let writer = recordWriter else {
            let text = markdown(Table(arranging: answers, labels: labels), remarking(Caption(language)))
            try sink(Array(text.utf8))
            return []
        }
        let remarks = remarking(Caption(.english)).map(\.plain)
        try writer.write(Records(answers, by: by, language: language), workers: workers, to: sink)
        return remarks
    }

    /// Nil where the form is for people.
    private var recordWriter: (any RecordWriter)? {
        switch form {
        case .json: JSONWriter()
        case .csv(let writer): writer
        case .markdown: nil
        }
    }

    private func markdown(_ table: Table, _ remarks: [Phrase]) -> String {
        let block = Document.TableBlock(table: table, notes: remarks + Caption(language).notes(table))
        return MarkdownWriter().text(Document(language, [.table(block)]))
    }
}
