import Facts
import Indicators
import Intake
import Messages
import Words

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
        return (empty ? [Finding(kind: .emptyFile, file: file, text: Self.empty(file))] : [])
            + reading.part.rejections.map(refused) + TotalCheck(reading).mismatches.map(\.finding)
    }

    private static func empty(_ file: String) -> Bilingual {
        Bilingual("\(file) : un en-tête et aucune ligne", "\(file): a header and no row")
    }

    static func refused(_ rejection: Rejection) -> Finding {
        let sentence = RejectionSentence.text(rejection)
        return Finding(
            kind: .refusedRow, file: rejection.file, line: rejection.line, column: rejection.column,
            value: rejection.column == nil ? nil : rejection.value,
            text: Bilingual("ligne refusée : \(sentence.french)", "refused row: \(sentence.english)"))
    }

    /// The keys that several rows, of one file or of several, give with other values; all are counted, the first shown.
    private static func conflicts(_ base: FactBase, _ readings: [ResourceReading]) -> [Finding] {
        var findings = base.exposureConflicts.map { conflict in
            let file = readings.first { $0.part.facts.identity.name == conflict.resource }?.resource.file
            let places = ["ligne", "line"].map { word in
                [file, conflict.line.map { "\(word) \($0)" }].compactMap(\.self).joined(separator: ", ")
            }
            let sentence = ConflictSentence.text(conflict)
            return Finding(
                kind: .disagreement, file: file, line: conflict.line, value: ConflictSentence.refused(conflict),
                text: Bilingual(
                    "\(places[0]) : deux valeurs pour une exposition : \(sentence.french)",
                    "\(places[1]): two values for one exposure: \(sentence.english)"))
        }
        if base.exposureConflictCount > base.exposureConflicts.count {
            findings.append(
                Finding(
                    kind: .disagreement, value: String(base.exposureConflictCount),
                    text: Bilingual(
                        "\(base.exposureConflictCount) clés d'exposition en tout ont deux valeurs",
                        "\(base.exposureConflictCount) keys of exposure in all have two values")))
        }
        return findings
    }
}
