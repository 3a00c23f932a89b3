import Words

/// Findings as people read them: one line each, and how many there are.
public enum FindingsText {
    /// Refused rows that are printed of one file; JSON has them all.
    private static let printedRejections = 20

    /// In the order of the findings; the last line counts them.
    public static func lines(_ findings: [Finding]) -> [String] {
        var refused: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings {
            if finding.kind == .refusedRow, let file = finding.file {
                refused[file, default: 0] += 1
                if refused[file, default: 0] > printedRejections { continue }
            }
            lines.append("finding: \(VisibleText.line(finding.message))")
        }
        for (file, count) in refused.sorted(by: { $0.key.precedesByScalars($1.key) }) where count > printedRejections {
            lines.append("finding: \(file): \(count) refused rows in all")
        }
        return lines + [findings.isEmpty ? "no finding" : Plural.text(findings.count, "finding", "findings")]
    }
}
