import DelimitedText
import Intake
import Words

/// What `check` says of one file: how it was read and how its rows ended.
public enum ReadingSentence {
    /// - Parameter uncheckedTotals: rows of totals that the facts kept are too coarse to check.
    public static func text(_ reading: ResourceReading, uncheckedTotals: Int) -> String {
        var text = text(reading.resource.file, reading.detected, reading.part.tally)
        if let byte = reading.detected.foreignByte { text += "\n  " + RecognitionSentence.text(byte) }
        if let line = reading.detected.strayQuoteLine { text += "\n  " + RecognitionSentence.strayQuotes(line) }
        for (label, count) in reading.part.absences.sorted(by: { $0.key.precedesByScalars($1.key) }) {
            text += "\n  \(Plural.text(count, "value", "values")): \(label)"
        }
        if uncheckedTotals > 0 {
            let rows = Plural.text(uncheckedTotals, "row of totals is", "rows of totals are")
            text += "\n  \(rows) not compared: what they sum is not known"
        }
        if !reading.unusedColumns.isEmpty {
            text += "\n  columns not used: \(NameList.text(reading.unusedColumns))"
        }
        return text
    }

    /// The same for a file whose totals are not checked.
    public static func text(_ file: String, _ detected: DetectedForm, _ tally: RowTally) -> String {
        "\(file): \(RecognitionSentence.form(detected)), "
            + "delimiter \(RecognitionSentence.delimiter(detected.form.delimiter)), \(detected.form.lineEnding.rawValue.uppercased()), "
            + "\(tally.read) rows read = \(tally.kept) kept + \(tally.rejected) rejected + \(tally.setAside) set aside"
    }
}
