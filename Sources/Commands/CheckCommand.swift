import Facts
import Indicators
import Intake

/// `vigie check`: reads everything and reports what is wrong or unusual.
enum CheckCommand {
    static let description = CommandDescription(
        name: "check", summary: "validate a folder: rows, totals, keys, outliers; exit 1 with findings",
        positionals: ["FOLDER"], options: ReadingOptions.descriptions,
        examples: ["vigie check Datasets"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let study = try Study(
            folder: arguments.positionals[0], questions: [], home: try Home.located(),
            options: try ReadingOptions(arguments), keepingAll: true)
        for reading in study.readings { try terminal.write(ReadingSentence.text(reading) + "\n") }
        for resource in study.unread { try terminal.write("\(resource.file): no role that is read; not used\n") }
        let findings = FolderCheck(study).findings
        for finding in findings { try terminal.write("finding: \(finding)\n") }
        try terminal.write(findings.isEmpty ? "no finding\n" : "\(findings.count) findings\n")
        return findings.isEmpty ? .done : .findings
    }
}
