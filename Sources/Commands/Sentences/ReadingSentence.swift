import Intake

/// What `check` says of one file: how it was read and how its rows ended.
enum ReadingSentence {
    static func text(_ reading: ResourceReading) -> String {
        let tally = reading.part.tally
        let form = reading.detected.form
        var text =
            "\(reading.resource.file): \(RecognitionSentence.form(reading.detected)), "
            + "delimiter \(RecognitionSentence.delimiter(form.delimiter)), \(form.lineEnding.rawValue), "
            + "\(tally.read) rows read = \(tally.kept) kept + \(tally.rejected) rejected + \(tally.setAside) set aside"
        if let line = reading.detected.strayQuoteLine { text += "\n  " + RecognitionSentence.strayQuotes(line) }
        for (label, count) in reading.part.absences.sorted(by: { $0.key < $1.key }) {
            text += "\n  \(count) values: \(label)"
        }
        if !reading.unusedColumns.isEmpty {
            text += "\n  columns not used: \(NameList.text(reading.unusedColumns))"
        }
        return text
    }
}
