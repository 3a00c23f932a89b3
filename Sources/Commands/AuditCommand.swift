import Facts
import Fragility
import Indicators
import Intake
import Messages
import Words

/// `vigie audit`: reads a report as an attacker would, and says what can be computed of what it hides.
enum AuditCommand {
    static let description = CommandDescription(
        name: "audit", summary: "what can be computed of the figures that a report hides; exit 1 with findings",
        positionals: ["REPORT"], options: [],
        examples: ["vigie audit out"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let report = try PublishedReport(folder: arguments.positionals[0])
        let derivations = try Derivations(try Home.located().parameters)
        let attack = ReportAttack(report.tables) { derivations.group(of: $0, in: $1, by: $2) }
        let figures = try attack.leaks { report.minimums[$0] }.map(LeakSentence.text)
        let counts = try report.study?.leaks().map(LeakSentence.text) ?? []
        let lines = try report.comparison?.leaks().map(LeakSentence.text) ?? []
        let changes = report.changedTexts.map {
            "\($0): changed since the report was made: what was added to it is not examined; make the report again"
        }
        let sentences = figures + counts + lines + changes
        for sentence in sentences { try terminal.write("finding: " + sentence + "\n") }
        let hidden = attack.hiddenCount + (report.study?.hiddenCount ?? 0)
        try terminal.write(
            "\(report.tableCount) tables, "
                + (report.comparison.map { "\($0.hiddenCount) hidden lines, " } ?? "\(hidden) hidden cells, ")
                + (sentences.isEmpty ? "no finding\n" : Plural.text(sentences.count, "finding", "findings") + "\n"))
        return sentences.isEmpty ? .done : .findings
    }
}
