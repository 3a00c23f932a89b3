import Reports

/// Findings as a JSON array of objects; every object has all the keys, null where there is nothing to say.
public enum FindingsJSON {
    /// In the order of the findings; lines are numbers.
    public static func text(_ findings: [Finding]) -> String {
        let records = Records(
            header: ["kind", "file", "line", "column", "value", "message"],
            lines: findings.map { finding in
                [
                    .text(finding.kind.rawValue), text(finding.file),
                    finding.line.map { .number(Double($0)) } ?? .empty,
                    text(finding.column), text(finding.value), .text(finding.message),
                ]
            })
        return JSONWriter.text(records)
    }

    private static func text(_ text: String?) -> Records.Field { text.map { .text($0) } ?? .empty }
}
