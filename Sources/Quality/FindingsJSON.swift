import Reports
import Words

/// Findings as a JSON array of objects; every object has all the keys, null where there is nothing to say.
public enum FindingsJSON {
    /// In the order of the findings; lines are numbers. The sentences are in `language`, the kinds in no language.
    public static func text(_ findings: [Finding], _ language: Language = .english) -> String {
        let records = Records(
            header: ["kind", "file", "line", "column", "value", "message", "advice"],
            lines: findings.map { finding in
                [
                    .text(finding.kind.rawValue), text(finding.file),
                    finding.line.map { .number(Double($0)) } ?? .empty,
                    text(finding.column), text(finding.value), .text(finding.text.text(language)),
                    .text(finding.kind.advice.text(language)),
                ]
            })
        return JSONWriter().text(records)
    }

    private static func text(_ text: String?) -> Records.Field { text.map { .text($0) } ?? .empty }
}
