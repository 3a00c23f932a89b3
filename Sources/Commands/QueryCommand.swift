import Declarations
import Facts
import Indicators
import Intake
import Messages
import Reporting
import Reports
import Studies
import Tables
import Threads
import Words

/// `vigie query`: one table on standard output.
enum QueryCommand {
    static let description = CommandDescription(
        name: "query", summary: "write one table of figures to standard output",
        positionals: ["FOLDER..."],
        options: [
            OptionDescription(
                "indicator", value: "I1,I2",
                "codes of indicators, ratios (1000*AT/SALARIES, DECES/AT%), EVOLUTION(AT), PART(AT), INDICE(AT/2021)"),
            OptionDescription("by", value: "d1,d2", "dimensions of the rows"),
            OptionDescription(
                "where", value: "d=v1,v2",
                "condition on a dimension; may be repeated; conditions on one dimension are alternatives",
                isRepeated: true),
            OptionDescription("year", value: "Y", "years: 2024, 2020,2024 or 2020-2024 (default: all)"),
            OptionDescription(
                "top", value: "N", "only the N highest rows, by the first indicator in the latest year, in every column"
            ),
            OptionDescription("sort", value: "S", "order of the rows: code, value, or the indicator that ranks them"),
            OptionDescription("min-claims", value: "N", "with --top or --sort: rows of fewer claims are not ranked"),
            OptionDescription(
                "min-employees", value: "N", "with --top or --sort: rows of fewer employees are not ranked"),
            OptionDescription("format", value: "F", "csv (default), md or json"),
            SharedOptions.csv, SharedOptions.language,
        ] + SharedOptions.releases + ReadingOptions.descriptions,
        examples: [
            "vigie query Datasets --indicator IF --by ctn --year 2024",
            "vigie query Datasets --indicator TMS,PART-TMS --year 2020-2024 --format md --lang fr",
            "vigie query Datasets --indicator JOURS/SALARIES --by ctn --year 2024",
            "vigie query Datasets --indicator AT --by naf38 --year 2024 --top 5",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let codes = arguments["indicator"] else { throw Fault.usage("--indicator is missing", description) }
        let writer = try AnswerText(arguments)
        let home = try InstalledData.located()
        let vocabulary = try Vocabulary(home, folder: arguments.positionals[0])
        let questions = try QuestionReader(vocabulary).questions(
            codes, by: arguments["by"], conditions: arguments.all("where"), years: arguments["year"])
        let request = try arguments.ranking(of: questions.map(\.expression))
        let behind = request.questions(behind: questions, in: vocabulary.catalogue)
        let register = try OpenedRegister(arguments, folder: arguments.positionals[0])
        let options = try ReadingOptions(arguments)
        var study = try AnsweredFolder(
            folders: arguments.positionals, questions: questions + behind, vocabulary: vocabulary, home: home,
            options: options, after: register.releases)
        try checkYears(questions[0], study.base)
        try study.conceal(for: questions + behind)
        if !terminal.isQuiet { for warning in study.warnings { terminal.say("warning: " + warning.english) } }
        let evaluator = study.evaluator
        let answers = questions.mapped(workers: options.workers) { evaluator.tableWithReasons($0) }
        let ranking = Ranking(request, of: answers, population: behind.first.map(study.evaluator.table))
        let tables = Comparability.judged(ranking?.applied(to: answers) ?? answers)
        let labels = try study.labels(home: home, language: writer.language)
        try register.add(terminal) { study.release($0, questions + behind) }
        let remarks = try writer.write(
            tables, by: questions[0].by, labels: labels, workers: options.workers, to: terminal.write
        ) { caption in
            ranking.map { caption.ranking($0, request, of: tables) } ?? []
        }
        for remark in remarks where !terminal.isQuiet { terminal.say(remark) }
        sayWhyEmpty(tables, terminal)
        return .done
    }

    /// Years that the data do not know at all are a slip.
    private static func checkYears(_ question: Question, _ base: FactBase) throws(ReportError) {
        guard let asked = question.years?.map(String.init), let first = asked.first, !base.years.isEmpty,
            !asked.contains(where: base.years.contains)
        else { return }
        throw .yearWithoutData(first, known: base.years)
    }

    /// An empty table is never silent.
    private static func sayWhyEmpty(_ tables: [IndicatorTable], _ terminal: Terminal) {
        for table in tables where table.rows.isEmpty {
            let reason = table.absence.map { ": " + $0.sentence(.english) } ?? ""
            terminal.say("warning: no row for \(table.question.expression.name(.english))\(reason)")
        }
    }
}

extension Arguments {
    /// How the rows are asked to be ordered and cut.
    fileprivate func ranking(of indicators: [Expression]) throws(Fault) -> RankingRequest {
        let pairs = RankingRequest.Key.allCases.compactMap { key in self[key.rawValue].map { (key, $0) } }
        do {
            return try RankingRequest(Dictionary(uniqueKeysWithValues: pairs), of: indicators)
        } catch {
            throw .usage("--\(error.key.rawValue) takes \(error.expected), not \(error.value)")
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
