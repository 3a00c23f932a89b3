import Fragility
import Intake

/// A column of answers: which item it is, and the ways to write each answer.
struct ItemColumn: Sendable {
    let column: DescribedColumn
    let item: Int
    private let spellings: [(bytes: [UInt8], modality: Int)]
    /// The answers yes and no, where the item has no other: they are then written as in every file.
    private let yesNo: (yes: Int, no: Int)?
    let accepted: [String]

    init(column: DescribedColumn, item: Int, _ questionnaire: Questionnaire) {
        self.column = column
        self.item = item
        let modalities = questionnaire.items[item].modalities
        accepted = modalities.compactMap(\.spellings.first)
        spellings = modalities.enumerated().flatMap { modality, entry in
            entry.spellings.map { (FoldedBytes.of(Array($0.utf8)), modality) }
        }
        yesNo = Self.yesNo(modalities)
    }

    /// The number of the answer; nil for a text that is none of them. Case does not matter.
    func modality(_ bytes: [UInt8]) -> Int? {
        let folded = FoldedBytes.of(bytes)
        if let spelled = spellings.first(where: { $0.bytes == folded }) { return spelled.modality }
        return yesNo.flatMap { answers in YesNo.meaning(of: bytes.span).map { $0 ? answers.yes : answers.no } }
    }

    private static func yesNo(_ modalities: [Questionnaire.Modality]) -> (yes: Int, no: Int)? {
        func means(_ modality: Questionnaire.Modality, _ answer: Bool) -> Bool {
            modality.spellings.contains { YesNo.meaning(of: Array($0.utf8).span) == answer }
        }
        guard modalities.count == 2, let yes = modalities.firstIndex(where: { means($0, true) }),
            let no = modalities.firstIndex(where: { means($0, false) }), yes != no
        else { return nil }
        return (yes, no)
    }
}

/// ASCII letters without their case; other bytes as they are.
private enum FoldedBytes {
    static func of(_ bytes: [UInt8]) -> [UInt8] { bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}
