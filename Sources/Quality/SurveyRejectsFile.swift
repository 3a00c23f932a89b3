import Messages
import Reports
import Surveys

/// The rows of persons that were refused: their place and the reason, never what they hold.
public enum SurveyRejectsFile {
    /// Of files that were released before; nil when no row was refused.
    public static func text(_ readings: [SurveyReading]) -> String? {
        let rejections = readings.flatMap(\.rejections)
        guard !rejections.isEmpty else { return nil }
        let csv = CSVWriter(.plain)
        return csv.line(["file", "line", "column", "reason"])
            + rejections.map { rejection in
                csv.line([
                    rejection.file, String(rejection.line), rejection.column ?? "",
                    SurveySentence.reason(rejection.problem).english,
                ])
            }.joined()
    }
}
