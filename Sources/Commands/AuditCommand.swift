import Declarations
import Disclosure
import Indicators
import Intake
import Messages
import Reporting
import Words

/// `vigie audit`: reads a report as an attacker would, and says what can be computed of what it hides.
enum AuditCommand {
    static let description = CommandDescription(
        name: "audit",
        summary: "check whether hidden figures can be recomputed from a report; exit 1 if anything is found",
        positionals: ["REPORT"], options: [],
        examples: ["vigie audit out"], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let home = try InstalledData.located()
        let parameters = home.parameters
        let derivations = try Derivations(parameters)
        let audit = try ReportAudit(
            folder: arguments.positionals[0], Vocabulary(home),
            least: try SecrecyRules(parameters).leastMinimums
        ) { derivations.holders(of: $0, in: $1, by: $2, year: $3) }
        for reason in NotExamined.allCases {
            guard let files = audit.unexamined[reason] else { continue }
            try terminal.write("not examined, \(AuditSentence.text(reason)): \(files.joined(separator: ", "))\n")
        }
        try terminal.write(AuditSentence.text(audit.sentences) + "\n")
        for file in audit.changed {
            try terminal.write("\(file): changed since the report was made; it is examined as it is now\n")
        }
        for finding in audit.findings { try terminal.write("finding: \(AuditSentence.text(finding))\n") }
        try terminal.write(
            "\(audit.tableCount) tables, \(audit.hiddenCount) hidden \(audit.countsLines ? "lines" : "cells"), "
                + (audit.findings.isEmpty ? "no finding" : Plural.text(audit.findings.count, "finding", "findings"))
                + "\n")
        return audit.findings.isEmpty ? .done : .findings
    }
}
