import Facts
import Indicators
import Reports

/// `vigie query`: one table on standard output.
enum QueryCommand {
    static let description = CommandDescription(
        name: "query", summary: "one table of figures, to standard output",
        positionals: ["FOLDER"],
        options: [
            OptionDescription(
                "indicator", value: "I1,I2", "codes of indicators, EVOLUTION(AT), PART(AT), INDICE(AT/2021)"),
            OptionDescription("by", value: "d1,d2", "dimensions of the rows"),
            OptionDescription("where", value: "d=v1,v2", "condition on a dimension; may be repeated", isRepeated: true),
            OptionDescription("year", value: "Y", "years: 2024, 2020,2024 or 2020-2024 (default: all)"),
            OptionDescription("top", value: "N", "only the N highest rows of each indicator and year"),
            OptionDescription("format", value: "F", "csv (default), md or json"),
            OptionDescription("csv", value: "FORM", "plain (default) or excel-fr"),
            OptionDescription("lang", value: "L", "language of the reasons and of md: en (default) or fr"),
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie query Datasets --indicator IF --by ctn --year 2024",
            "vigie query Datasets --indicator TMS,PART-TMS --year 2020-2024 --format md --lang fr",
            "vigie query Datasets --indicator AT --by naf38 --year 2024 --top 5",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let codes = arguments["indicator"] else { throw Failure.usage("--indicator is missing", description) }
        let format = try Format(arguments)
        let by = try QuestionReader.dimensions(arguments["by"])
        let selection = try QuestionReader.selection(arguments.all("where"))
        let years = try QuestionReader.years(arguments["year"])
        let questions = try QuestionReader.expressions(codes).map {
            Question(expression: $0, by: by, selection: selection, years: years)
        }
        let top = try arguments["top"].map(Self.top)
        var study = try Study(
            folder: arguments.positionals[0], questions: questions, home: try Home.located(),
            options: try ReadingOptions(arguments))
        try study.conceal(for: questions)
        for warning in study.warnings { terminal.say("warning: " + warning.english) }
        let tables = questions.map { question in
            let table = study.evaluator.table(question)
            return top.map { TopRows.keep($0, of: table) } ?? table
        }
        try terminal.write(format.text(tables, by: questions[0].by, base: study.base))
        sayWhyEmpty(tables, selection, study.base, terminal)
        return .done
    }

    private static func top(_ text: String) throws(Failure) -> Int {
        guard let number = Int(text), number > 0 else { throw .usage("--top takes a whole number from 1") }
        return number
    }

    /// An empty table is never silent.
    private static func sayWhyEmpty(
        _ tables: [IndicatorTable], _ selection: Selection, _ base: FactBase, _ terminal: Terminal
    ) {
        for table in tables where table.rows.isEmpty {
            let reason = table.absence.map { ": " + ReasonText(.english).sentence($0) } ?? ""
            terminal.say("warning: no row for \(table.question.expression.code)\(reason)")
        }
        for dimension in selection.dimensions where !dimension.isTime {
            let known = base.codes(of: dimension)
            for code in selection.wanted[dimension] ?? []
            where !known.contains(where: { CodeForm.matches($0, code, of: dimension) }) {
                let some = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
                terminal.say("warning: no row has \(dimension.rawValue) \(code); known: \(some)")
            }
        }
    }
}

extension Dimension {
    fileprivate var isTime: Bool { self == .year || self == .event }
}

/// The form in which a table is printed.
private struct Format {
    private let name: String
    private let csv: CSVWriter
    private let language: Language

    init(_ arguments: Arguments) throws(Failure) {
        name = arguments["format"] ?? "csv"
        guard ["csv", "md", "json"].contains(name) else { throw .usage("--format is csv, md or json") }
        guard let form = CSVWriter.Form(rawValue: arguments["csv"] ?? "plain") else {
            throw .usage("--csv is plain or excel-fr")
        }
        guard let language = Language(rawValue: arguments["lang"] ?? "en") else { throw .usage("--lang is en or fr") }
        csv = CSVWriter(form)
        self.language = language
    }

    func text(_ tables: [IndicatorTable], by: [Dimension], base: FactBase) -> String {
        let table = QueryTable(by: by, tables: tables, language: language)
        switch name {
        case "json": return JSONWriter.text(header: table.header, lines: table.lines)
        case "md": return MarkdownQuery(tables: tables, language: language, base: base).text
        default: return csv.text(header: table.header, lines: table.lines)
        }
    }
}
