import Facts
import Indicators
import Intake

/// Everything that `check` finds in a folder, as sentences.
struct FolderCheck {
    let findings: [String]

    init(_ study: Study) {
        var findings: [String] = []
        for reading in study.readings {
            if reading.part.tally.read == 0 { findings.append("\(reading.resource.file): a header and no row") }
            findings += reading.part.rejections.prefix(20).map { "refused row: " + RejectionSentence.text($0) }
            if reading.part.rejections.count > 20 {
                findings.append("\(reading.resource.file): \(reading.part.rejections.count) refused rows in all")
            }
            findings += TotalCheck(reading).mismatches.map(\.sentence.english)
        }
        findings += study.doubts.map(\.english)
        findings += study.base.exposureConflicts.map {
            "two values for one exposure: " + ConflictSentence.text($0).english
        }
        if study.base.exposureConflictCount > study.base.exposureConflicts.count {
            findings.append("\(study.base.exposureConflictCount) keys of exposure in all have two values")
        }
        findings += FigureCheck(study).findings
        self.findings = findings
    }
}
