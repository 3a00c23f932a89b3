import DelimitedText
import Fragility
import Intake

/// Everything that reading one file of persons needs, decided before its first row.
struct SurveyPlan: Sendable {
    let file: String
    let form: TextForm
    let header: [String]
    let nir: Int
    let nirKey: Int?
    let birthDate: Int
    let sex: Int
    let territory: Int?
    let found: Int?
    let state: Int?
    /// Column of the GIR, and the groups that the tool is meant for; nil when it is meant for everybody.
    let gir: (column: Int, kept: [String])?
    /// Columns of the declared groups, each with its position.
    let groups: [(column: Int, group: Int)]
    let items: [ItemColumn]
    let tool: Int
    let questionnaire: Questionnaire?
    let codes: StudyCodes
    let day: BirthDate
    let key: PseudonymKey
    let isQuestionnaire: Bool
}

/// A column of answers: which item it is, and the ways to write each answer.
struct ItemColumn: Sendable {
    let column: Int
    let item: Int
    private let spellings: [(bytes: [UInt8], modality: Int)]
    let accepted: [String]

    init(column: Int, item: Int, _ questionnaire: Questionnaire) {
        self.column = column
        self.item = item
        let modalities = questionnaire.items[item].modalities
        accepted = modalities.compactMap(\.spellings.first)
        spellings = modalities.enumerated().flatMap { modality, entry in
            entry.spellings.map { (FoldedBytes.of(Array($0.utf8)), modality) }
        }
    }

    /// The number of the answer; nil for a text that is none of them. Case does not matter.
    func modality(_ bytes: Span<UInt8>) -> Int? {
        spellings.first { FoldedBytes.match(bytes, $0.bytes) }?.modality
    }
}

/// ASCII letters without their case; other bytes as they are.
enum FoldedBytes {
    static func of(_ bytes: [UInt8]) -> [UInt8] { bytes.map(fold) }

    static func match(_ bytes: Span<UInt8>, _ folded: [UInt8]) -> Bool {
        guard bytes.count == folded.count else { return false }
        for index in bytes.indices where fold(bytes[index]) != folded[index] { return false }
        return true
    }

    private static func fold(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
