import Intake
import Messages
import Reports

/// The rows that were refused, each with its place and the reason.
public enum RejectsFile {
    /// Nil when no row was refused.
    public static func text(_ readings: [ResourceReading]) -> String? {
        let rejections = readings.flatMap { reading in
            let isOpen = reading.part.facts.identity.secrecy == .published
            return reading.part.rejections.map { isOpen ? $0 : $0.withoutValues }
        }
        return rejections.isEmpty ? nil : text(rejections)
    }

    /// A CSV with its header, one line for each row, in their order.
    public static func text(_ rejections: [Rejection]) -> String {
        let csv = CSVWriter(.plain)
        return csv.line(["file", "line", "column", "value", "reason", "row"])
            + rejections.map { rejection in
                csv.line([
                    rejection.file, String(rejection.line), rejection.column ?? "", rejection.value,
                    RejectionSentence.reason(rejection.problem), rejection.row.joined(separator: ";"),
                ])
            }.joined()
    }
}
