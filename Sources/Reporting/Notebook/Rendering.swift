import Disclosure
import Facts
import Indicators
import Reports
import Tables
import Words

/// A notebook executed on data: the document, and the files that go with it.
public struct Rendering: Sendable {
    /// What the report says, before any form.
    public internal(set) var document: Document
    /// Relative path and text of the document in every form, then of every table and figure, in the order of the notebook.
    public internal(set) var files: [(name: String, text: String)] = []
    /// How the tables among the files were asked for.
    public internal(set) var tables: [TableRecord] = []
    /// Sections that were left out: their heading, and why.
    public internal(set) var omissions: [(heading: String, reason: String)] = []
    /// The figures of its sentences, in the order of the notebook.
    var stated: [StatedFigure] = []
    /// Where its tables have their figures.
    var printed = PrintedPlaces()
}

/// Executes a notebook: every element in its order, tables and figures numbered as they come.
public struct NotebookRenderer {
    let notebook: Notebook
    let study: any Study
    let labels: Labels
    let language: Language
    let csv: CSVWriter
    /// What the notebook may copy.
    let files: NotebookFiles
    let substitution: Substitution
    /// Reads what is asked of the catalogue.
    let reader: QuestionReader
    var rendering: Rendering
    var tableCount = 0
    var figureCount = 0
    var identifiers: Set<String> = []
    /// The level of the heading whose section is being left out.
    private var omittedLevel: Int?

    /// Renders nothing yet; throws where the study cannot say what its codes are called.
    public init(
        _ notebook: Notebook, study: any Study, language: Language, csv: CSVWriter, files: NotebookFiles
    ) throws {
        self.notebook = notebook
        self.study = study
        self.language = language
        self.csv = csv
        self.files = files
        labels = try study.labels(language)
        reader = QuestionReader(study.vocabulary)
        let given = [ReportName.parameter: ReportName(study).text(language)]
        substitution = Substitution(parameters: given.merging(notebook.parameters) { $1 })
        rendering = Rendering(document: Document(language))
    }

    /// Executes the notebook once.
    ///
    /// - Throws: ``NotebookError``, or why a figure cannot be drawn.
    public mutating func run() throws -> Rendering {
        for (index, element) in notebook.elements.enumerated() {
            if case .heading(let level, let text, let line) = element {
                try heading(level, text, line: line, index: index)
            } else if omittedLevel == nil {
                try render(element)
            }
        }
        let document = rendering.document.withoutRepeatedValues
        rendering.document = document
        rendering.files = Document.writers.map { ($0.fileName, $0.text(document)) } + rendering.files
        return rendering
    }

    private mutating func heading(_ level: Int, _ text: String, line: Int, index: Int) throws {
        if let omitted = omittedLevel, level > omitted { return }
        omittedLevel = nil
        let earlier = rendering.stated
        let title = try prose(text, line: line)
        if let reason = try unmetNeed(after: index) {
            rendering.stated = earlier
            rendering.omissions.append((title, reason))
            omittedLevel = level
            return
        }
        let isMarked = level == 1 && study.hasMadeUpData
        rendering.document.blocks.append(.heading(level: level, .markdown(isMarked ? markedMadeUp(title) : title)))
    }

    private mutating func render(_ element: Element) throws {
        switch element {
        case .prose(let text, let line):
            rendering.document.blocks.append(.prose(.markdown(try prose(text, line: line))))
        case .heading: break
        case .block(let block):
            switch block.kind {
            case .table: try table(block)
            case .figure: try figure(block)
            case .annex: try annex(block)
            case .needs: break
            }
        }
    }

    /// Prose with its parameters and its values in place. A sentence whose value is missing is left out and named like a
    /// section: half of one would say something else. The others of its paragraph stay.
    private mutating func prose(_ text: String, line: Int) throws -> String {
        var kept: [String] = []
        for paragraph in Paragraphs.of(text) {
            let whole = try filled(paragraph, line: line)
            if whole.absence == nil {
                kept.append(whole.text)
                rendering.stated += whole.stated
            } else {
                kept += try remains(of: paragraph, line: line)
            }
        }
        return kept.joined(separator: "\n")
    }

    /// The sentences of a paragraph that have all their values; nothing where none has.
    private mutating func remains(of paragraph: String, line: Int) throws -> [String] {
        let (mark, sentences) = Sentences.of(paragraph)
        var kept = ""
        for sentence in sentences {
            let filled = try filled(sentence, line: line)
            if let reason = filled.absence {
                rendering.omissions.append((Paragraphs.opening(filled.text), reason))
            } else {
                kept += filled.text
                rendering.stated += filled.stated
            }
        }
        return kept.isEmpty ? [] : [mark + kept]
    }

    private func filled(
        _ paragraph: String, line: Int
    ) throws -> (text: String, stated: [StatedFigure], absence: String?) {
        if let word = InlineValue.mistakenWord(in: paragraph) {
            throw NotebookError(
                file: notebook.file, line: line, problem: .badValue(key: "vigie", value: word, expected: "value"))
        }
        var (text, stated) = ("", [StatedFigure]())
        var absence: String?
        for piece in InlineValue.pieces(paragraph) {
            switch piece {
            case .text(let words): text += try substitution.text(words, file: notebook.file, line: line)
            case .value(let words):
                let value = try value(words, line: line)
                // Only the name of what is left out is read where a value is missing.
                text += value.absence == nil ? value.text : "…"
                if let key = value.key { stated.append(StatedFigure(text: value.text, key: key)) }
                absence = absence ?? value.absence
            }
        }
        return (text, stated, absence)
    }

    private func value(_ words: [String], line: Int) throws -> FilledValue {
        if InlineValue.isNamed(words) { return try namedValue(words, line: line) }
        let asked = try BlockQuestion(
            words: words, reader, substitution: substitution, file: notebook.file, line: line)
        guard let question = asked.questions.first else { return FilledValue(text: ":") }
        let options = try ValueOptions(words, file: notebook.file, line: line)
        let table = study.answer(question)
        let name = ([question.expression.name(language)] + (question.years ?? []).map(String.init))
            .joined(separator: ", ")
        guard let row = table.rows.last else {
            return FilledValue(text: ":", absence: absence(of: name, table.absence.map { [$0] } ?? []))
        }
        let text = CellText(language, showsIntervals: options.showsInterval).inline(
            row.cell, decimals: options.decimals ?? question.expression.decimals,
            showsInterval: options.showsInterval)
        guard row.cell.value != nil else {
            return FilledValue(text: text, absence: absence(of: name, row.cell.reasons))
        }
        let codes = Dictionary(zip(question.by, row.codes)) { $1 }
        return FilledValue(
            text: text,
            key: FigureKey(question.expression, year: row.year, codes: codes, where: question.selection))
    }

    /// The figure that is missing, and why, in full words.
    func absence(of name: String, _ reasons: [Reason]) -> String {
        guard let reason = reasons.first else { return name }
        return name + (language == .french ? "\u{A0}: " : ": ") + reason.sentence(language)
    }

    private mutating func annex(_ block: Block) throws {
        let content = block["content"] ?? ""
        let parts = study.allParts
        guard let part = parts.first(where: { $0.name == content }) else {
            throw unknown(block, "content", content, parts.map(\.name))
        }
        let request = AnnexRequest(
            language: language, block: block, omissions: rendering.omissions, notebook: notebook.file,
            files: files)
        rendering.document.blocks += try part.blocks(request)
    }
}

/// A value in its place in prose.
struct FilledValue {
    /// As it is printed.
    let text: String
    /// What it is; nil where there is none.
    var key: FigureKey?
    /// What is missing and why, in full words; nil where nothing is.
    var absence: String?
}
