import Facts
import Indicators
import Intake
import Messages
import Portfolios
import Quality
import Words

/// `vigie check`: reads everything and reports what is wrong or unusual.
enum CheckCommand {
    static let description = CommandDescription(
        name: "check", summary: "validate a folder: rows, totals, keys, codes, outliers; exit 1 with findings",
        positionals: ["FOLDER"],
        options: [OptionDescription("json", "findings as JSON: kind, file, line, column, value, message")]
            + ReadingOptions.descriptions,
        examples: ["vigie check Datasets", "vigie check data --json", "zcat sinistres.csv.gz | vigie check -"], run: run
    )

    /// Refused rows that are printed of one file; JSON has them all.
    private static let printedRejections = 20

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let (folder, home, options) = (
            arguments.positionals[0], try InstalledData.located(), try ReadingOptions(arguments)
        )
        let isFolder = folder != Resource.standardInput
        let reader = isFolder ? try FolderReader(folder: folder, home: home, options: options) : nil
        let portfolio = try reader.flatMap { try self.portfolio($0, try SchemeCatalogue(arguments), home) }
        let survey = isFolder ? try SurveyCheck(folder: folder, home: home, options: options) : nil
        let isAlone = (portfolio != nil || survey != nil) && reader?.readResources.isEmpty == true
        let study =
            isAlone
            ? nil : try AnsweredFolder(folder: folder, questions: [], home: home, options: options, keepingAll: true)
        let others = study.map { check($0).filter { portfolio?.holds($0) != true } } ?? []
        let findings = others + (portfolio?.findings ?? []) + (survey?.findings ?? [])
        let told = (portfolio?.files ?? []).union(survey?.files ?? [])
        let accounts =
            (study.map { description(of: $0, but: told) } ?? []) + (portfolio?.description ?? [])
            + (survey?.description ?? [])
        if arguments.has("json") {
            for line in accounts { terminal.say(line) }
            try terminal.write(FindingsJSON.text(findings))
        } else {
            for line in accounts + lines(findings) { try terminal.write(line + "\n") }
        }
        return findings.isEmpty ? .done : .findings
    }

    /// Nil when no file of the folder is declared part of a portfolio.
    private static func portfolio(
        _ reader: FolderReader, _ catalogue: SchemeCatalogue, _ home: InstalledData
    ) throws -> PortfolioCheck? {
        guard reader.package.resources.contains(where: { $0.vigie?.role == .portfolio }) else { return nil }
        let words = try PortfolioVocabulary.words(catalogue, home)
        return try PortfolioCheck(try PortfolioSource(reader, words: words), words)
    }

    private static func check(_ study: AnsweredFolder) -> [Finding] {
        FolderCheck(
            study.readings, study.base, doubts: study.doubts, unknownCodes: study.unknownCodes,
            figureConflicts: study.figureConflicts, figureCheck: study.figureCheck
        ).findings
    }

    /// How each file was read, but for those that are described elsewhere.
    private static func description(of study: AnsweredFolder, but told: Set<String>) -> [String] {
        study.readings.map { ReadingSentence.text($0, uncheckedTotals: TotalCheck($0).unchecked) }
            + study.unread.filter { !told.contains($0.file) }
            .map { "\($0.file): no role that is read; not used" }
    }

    private static func lines(_ findings: [Finding]) -> [String] {
        var refused: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings {
            if finding.kind == .refusedRow, let file = finding.file {
                refused[file, default: 0] += 1
                if refused[file, default: 0] > printedRejections { continue }
            }
            lines.append("finding: \(finding.message)")
        }
        for (file, count) in refused.sorted(by: { $0.key.precedesByScalars($1.key) }) where count > printedRejections {
            lines.append("finding: \(file): \(count) refused rows in all")
        }
        return lines + [findings.isEmpty ? "no finding" : Plural.text(findings.count, "finding", "findings")]
    }
}
