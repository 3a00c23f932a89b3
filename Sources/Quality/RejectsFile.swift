import Intake
import Messages
import Reports

/// The rows that were refused, each with its place and the reason.
public enum RejectsFile {
    /// Those of files that were released before; nil when none of their rows was refused. Of another file the number of lines
    /// here would tell how many of its rows count: `check` shows them to whoever holds it.
    public static func text(_ readings: [ResourceReading]) -> String? {
        let open = readings.filter { $0.part.facts.identity.secrecy == .published }
        let rejections = open.flatMap(\.part.rejections)
        return rejections.isEmpty ? nil : text(rejections)
    }

    /// A CSV with its header, one line for each row, in their order; `row` is a line of CSV itself.
    public static func text(_ rejections: [Rejection]) -> String {
        let csv = CSVWriter(.plain)
        return csv.line(["file", "line", "column", "value", "reason", "row"])
            + rejections.map { rejection in
                csv.line([
                    rejection.file, String(rejection.line), rejection.column ?? "", rejection.value,
                    RejectionSentence.reason(rejection.problem).english, csv.fields(rejection.row),
                ])
            }.joined()
    }
}
