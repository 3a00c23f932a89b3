import Facts
import Indicators
import Intake
import Messages

/// Everything that `check` finds in a folder, file by file and then between files.
public struct FolderCheck {
    /// File by file in the order of the descriptor, then what lies between files.
    public let findings: [Finding]

    /// - Parameter doubts: what would make figures wrong without any value being wrong by itself.
    public init(
        _ readings: [ResourceReading], _ base: FactBase, doubts: [Doubt], unknownCodes: [UnknownCode],
        figureConflicts: [FigureConflict], figureCheck: FigureCheck
    ) {
        findings =
            readings.flatMap(Self.findings) + doubts.map(\.finding)
            + unknownCodes.map(\.finding) + Self.conflicts(base, readings) + SourceCheck(readings, base).findings
            + figureConflicts.map(\.finding) + figureCheck.findings
            + CountCheck(readings, base).findings
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
    private static func conflicts(_ base: FactBase, _ readings: [ResourceReading]) -> [Finding] {
        var findings = base.exposureConflicts.map { conflict in
            let file = readings.first { $0.part.facts.identity.name == conflict.resource }?.resource.file
            let place = [file, conflict.line.map { "line \($0)" }].compactMap(\.self).joined(separator: ", ")
            return Finding(
                kind: .disagreement, file: file, line: conflict.line, value: ConflictSentence.refused(conflict),
                message: place + ": two values for one exposure: " + ConflictSentence.text(conflict).english)
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
