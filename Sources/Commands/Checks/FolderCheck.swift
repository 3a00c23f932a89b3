import Facts
import Indicators
import Intake
import Messages

/// Everything that `check` finds in a folder, file by file and then between files.
struct FolderCheck {
    let findings: [Finding]

    init(_ study: AnsweredFolder) {
        findings =
            study.readings.flatMap(Self.findings) + study.doubts.map(\.finding)
            + study.unknownCodes.map(\.finding) + Self.conflicts(study.base) + SourceCheck(study).findings
            + study.figureConflicts.map(\.finding) + study.figureCheck.findings + CountCheck(study).findings
    }

    private static func findings(_ reading: ResourceReading) -> [Finding] {
        let file = reading.resource.file
        let empty = reading.part.tally.read == 0
        return (empty ? [Finding(kind: .emptyFile, file: file, message: "\(file): a header and no row")] : [])
            + reading.part.rejections.map(refused) + TotalCheck(reading).mismatches.map(\.finding)
    }

    static func refused(_ rejection: Rejection) -> Finding {
        Finding(
            kind: .refusedRow, file: rejection.file, line: rejection.line, column: rejection.column,
            value: rejection.column == nil ? nil : rejection.value,
            message: "refused row: " + RejectionSentence.text(rejection))
    }

    /// The keys that several rows, of one file or of several, give with other values; all are counted, the first shown.
    private static func conflicts(_ base: FactBase) -> [Finding] {
        var findings = base.exposureConflicts.map { conflict in
            Finding(
                kind: .disagreement, value: ConflictSentence.refused(conflict),
                message: "two values for one exposure: " + ConflictSentence.text(conflict).english)
        }
        if base.exposureConflictCount > base.exposureConflicts.count {
            findings.append(
                Finding(
                    kind: .disagreement, value: String(base.exposureConflictCount),
                    message: "\(base.exposureConflictCount) keys of exposure in all have two values"))
        }
        return findings
    }
}
