import Declarations
import Facts
import Indicators
import Intake
import Messages
import Reports
import Studies
import Tables
import Words

/// `vigie query`: one table on standard output.
enum QueryCommand {
    static let description = CommandDescription(
        name: "query", summary: "one table of figures, to standard output",
        positionals: ["FOLDER"],
        options: [
            OptionDescription(
                "indicator", value: "I1,I2", "codes of indicators, EVOLUTION(AT), PART(AT), INDICE(AT/2021)"),
            OptionDescription("by", value: "d1,d2", "dimensions of the rows"),
            OptionDescription(
                "where", value: "d=v1,v2",
                "condition on a dimension; may be repeated; conditions on one dimension are alternatives",
                isRepeated: true),
            OptionDescription("year", value: "Y", "years: 2024, 2020,2024 or 2020-2024 (default: all)"),
            OptionDescription("top", value: "N", "only the N highest rows of each indicator and year"),
            OptionDescription("format", value: "F", "csv (default), md or json"),
            SharedOptions.csv, SharedOptions.language,
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie query Datasets --indicator IF --by ctn --year 2024",
            "vigie query Datasets --indicator TMS,PART-TMS --year 2020-2024 --format md --lang fr",
            "vigie query Datasets --indicator AT --by naf38 --year 2024 --top 5",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let codes = arguments["indicator"] else { throw Fault.usage("--indicator is missing", description) }
        let writer = try AnswerText(arguments)
        let questions = try QuestionReader.questions(
            codes, by: arguments["by"], conditions: arguments.all("where"), years: arguments["year"])
        let top = try arguments["top"].map(Self.top)
        var study = try AnsweredFolder(
            folder: arguments.positionals[0], questions: questions, home: try InstalledData.located(),
            options: try ReadingOptions(arguments))
        try study.conceal(for: questions)
        if !terminal.isQuiet { for warning in study.warnings { terminal.say("warning: " + warning.english) } }
        let answers = questions.map { question in
            let table = study.evaluator.tableWithReasons(question)
            return top.map { TopRows.keep($0, of: table) } ?? table
        }
        let tables = Comparability.judged(answers)
        let labels = Labels { [base = study.base] in base.label($0, of: $1) }
        try terminal.write(writer.text(tables, by: questions[0].by, labels: labels))
        sayWhyEmpty(tables, terminal)
        return .done
    }

    private static func top(_ text: String) throws(Fault) -> Int {
        guard let number = Int(text), number > 0 else { throw .usage("--top takes a whole number from 1") }
        return number
    }

    /// An empty table is never silent.
    private static func sayWhyEmpty(_ tables: [IndicatorTable], _ terminal: Terminal) {
        for table in tables where table.rows.isEmpty {
            let reason = table.absence.map { ": " + $0.sentence(.english) } ?? ""
            terminal.say("warning: no row for \(table.question.expression.code)\(reason)")
        }
    }
}

extension AnswerText {
    /// The form that `--format`, `--csv` and `--lang` ask for.
    fileprivate init(_ arguments: Arguments) throws(Fault) {
        let csv = CSVWriter(try arguments.csvForm())
        guard let form = ["csv": Form.csv(csv), "md": .markdown, "json": .json][arguments["format"] ?? "csv"] else {
            throw .usage("--format is csv, md or json")
        }
        self.init(form, try arguments.language() ?? .english)
    }
}
