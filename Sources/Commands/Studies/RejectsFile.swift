import Intake
import Messages
import Reports

/// The rows that were refused, each with its place and the reason.
enum RejectsFile {
    /// Nil when no row was refused.
    static func text(_ readings: [ResourceReading]) -> String? {
        let rejections = readings.flatMap { reading in
            let isOpen = reading.part.facts.identity.secrecy == .published
            return reading.part.rejections.map { isOpen ? $0 : $0.withoutValues }
        }
        return rejections.isEmpty ? nil : text(rejections)
    }

    static func text(_ rejections: [Rejection]) -> String {
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

extension Rejection {
    /// The place and the reason alone: rows of files that were never released describe single units.
    var withoutValues: Rejection {
        Rejection(file: file, line: line, column: column, value: "", problem: problem, row: [])
    }
}
