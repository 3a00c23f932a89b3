import Declarations
import Facts
import Words

/// Chapters of ICD-10, and the chapter of a syndrome code.
struct ICDChapters: Decodable, Sendable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys
    let chapters: [Chapter]

    struct Chapter: Decodable, Sendable {
        let code: String
        let label: Bilingual
        let from: String
        let to: String
    }

    /// The chapter of the ICD-10 code that ends a syndrome code (`057ACG56C`), or of the code itself outside the
    /// tableaux (`F32X`); empty when there is none.
    func chapter(ofSyndrome syndrome: String) -> String {
        let isTableau = syndrome.first?.isNumber ?? false
        let category = String(syndrome.dropFirst(isTableau ? 5 : 0).prefix(3))
        guard category.count == 3 else { return "" }
        return chapters.first { $0.from <= category && category <= $0.to }?.code ?? ""
    }
}

extension ICDChapters {
    /// Code and label of the chapter of a syndrome.
    func named(of syndrome: String) -> (code: String, label: String?) {
        let code = chapter(ofSyndrome: syndrome)
        return (code, chapters.first { $0.code == code }?.label.french)
    }
}

/// The 38 aggregated groups (A38) of NAF rév. 2, by division.
struct ActivityGroups: Decodable, Sendable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys.union(["missing", "divisionLabels"])
    let codes: [BodyRegions.Named]
    let divisions: [String: String]

    /// The A38 code of a division, `xx` where the division is unknown.
    func group(ofDivision division: String) -> String { divisions[division] ?? "xx" }
}

extension ActivityGroups {
    /// Code and label of the group of a division.
    func named(ofDivision division: String) -> (code: String, label: String?) {
        let code = group(ofDivision: division)
        return (code, codes.first { $0.code == code }?.label.french)
    }
}
