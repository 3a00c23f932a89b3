import Disclosure
import Words

/// The numbers of a report outside its tables, held against those that it had when it was made, and against the tables that print
/// them too.
struct AuditedSentences {
    private let folder: AuditedFolder
    private let language: Language

    init(_ folder: AuditedFolder) {
        self.folder = folder
        language = folder.language
    }

    /// How many lines have numbers, and how many figures of these a table prints; nil where the manifest does not tell.
    var account: ReportAudit.Sentences? {
        folder.manifest.statements.map {
            ReportAudit.Sentences(lines: $0.count, tied: $0.reduce(0) { $0 + ($1.figures?.count ?? 0) })
        }
    }

    var findings: [ReportAudit.Finding] {
        get throws(AuditError) {
            guard let told = folder.manifest.statements else {
                return (folder.manifest.format ?? 1) < Manifest.currentFormat ? [] : [.noStatements]
            }
            return changes(since: told) + (try otherFigures(told))
        }
    }

    /// Lines with other numbers than the report had, else those that are gone.
    private func changes(since told: [Statement]) -> [ReportAudit.Finding] {
        let now = Statement.all(in: folder.text)
        let difference = now.map(\.numbers).difference(from: told.map(\.numbers))
        let others = difference.insertions.compactMap { change -> ReportAudit.Finding? in
            guard case .insert(let offset, let numbers, _) = change else { return nil }
            return .otherSentence(file: ReportFile.reportName, line: now[offset].line, numbers: numbers)
        }
        guard others.isEmpty else { return others }
        return difference.removals.compactMap { change in
            guard case .remove(let offset, let numbers, _) = change else { return nil }
            return .lostSentence(file: ReportFile.reportName, line: told[offset].line, numbers: numbers)
        }
    }

    /// Figures of sentences that are not those of their table.
    private func otherFigures(_ told: [Statement]) throws(AuditError) -> [ReportAudit.Finding] {
        var lines: [String: [PrintedTable.Line]] = [:]
        var findings: [ReportAudit.Finding] = []
        for statement in told {
            for figure in statement.figures ?? [] where folder.isTable(figure.table) && folder.holds(figure.table) {
                let known = lines[figure.table]
                let rows = if let known { known } else { try folder.table(figure.table)?.lines ?? [] }
                lines[figure.table] = rows
                guard !isPrinted(figure, in: rows, statement) else { continue }
                findings.append(
                    .otherText(
                        file: ReportFile.reportName, line: statement.line, text: figure.shown, table: figure.table))
            }
        }
        return findings
    }

    /// Whether the line has the number, and the row of the table a value that rounds to it.
    private func isPrinted(_ figure: Statement.Figure, in rows: [PrintedTable.Line], _ statement: Statement) -> Bool {
        let own = " " + Statement.numbers(in: Substring(figure.shown)) + " "
        guard (" " + statement.numbers + " ").contains(own), rows.indices.contains(figure.row - 2),
            let number = ShownNumber(figure.shown, language)
        else { return false }
        return number.isOne(of: rows[figure.row - 2].figures)
    }
}
