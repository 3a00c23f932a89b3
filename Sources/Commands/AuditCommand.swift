import Facts
import Indicators
import Intake

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
        let leaks = try attack.leaks { report.minimums[$0] }
        for leak in leaks { try terminal.write("finding: " + LeakSentence.text(leak) + "\n") }
        try terminal.write(
            "\(report.tables.count) tables, \(attack.hiddenCount) hidden cells, "
                + (leaks.isEmpty ? "no finding\n" : "\(leaks.count) findings\n"))
        return leaks.isEmpty ? .done : .findings
    }
}
