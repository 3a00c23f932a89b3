import Declarations
import Facts
import Intake
import Words

/// The official lists of codes, to tell those that do not exist.
public struct Nomenclatures {
    private let codes: [Dimension: Set<String>]
    private let tableaux: Tableaux

    /// - Throws: `ParameterError` where one of the lists is missing or malformed.
    public init(_ files: ParameterFiles) throws(ParameterError) {
        let committees: Committees = try files.read("nomenclature-ctn")
        let activities: Activities = try files.read("naf")
        let groups: Groups = try files.read("naf38")
        codes = [
            .ctn: Set(committees.codes.map(\.code)), .naf5: Set(activities.subclasses),
            .naf2: Set(groups.divisions.keys), .naf38: Set(groups.codes.map(\.code)),
        ]
        tableaux = try files.read("tableaux-mp")
    }

    /// Whether the list of the dimension has the code, or says nothing of it: a missing code is no unknown one.
    func knows(_ code: String, of dimension: Dimension) -> Bool {
        if CodeForm.isMissing(code) { return true }
        return dimension == .tableau ? tableaux.knows(code) : codes[dimension]?.contains(code) ?? true
    }

    /// Whether the dimension has a list, and the code is in it.
    package func lists(_ code: String, of dimension: Dimension) -> Bool {
        (codes[dimension] != nil || dimension == .tableau)
            && knows(CodeForm.canonical(code, of: dimension), of: dimension)
    }

    private struct Named: Decodable, HasOtherKeys {
        static let otherKeys: Set<String> = ["label", "shortLabel", "letter", "labelInMP", "exposure"]
        let code: String
    }

    private struct Committees: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys
        let codes: [Named]
    }

    private struct Activities: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys
        let subclasses: [String]
    }

    private struct Groups: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys.union(["missing", "divisionLabels"])
        let codes: [Named]
        let divisions: [String: String]
    }
}

/// The tableaux de maladies professionnelles: their numbers, the letters behind them, and the words for none of them.
private struct Tableaux: Decodable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys
    let first: Int
    let last: Int
    let letters: [String]
    let outside: [String]

    /// `code` in canonical spelling: three digits, and a letter or none.
    func knows(_ code: String) -> Bool {
        if outside.contains(where: { FoldedName($0) == FoldedName(code) }) { return true }
        let letter = String(code.dropFirst(3))
        return Int(code.prefix(3)).map { (first...last).contains($0) } == true
            && (letter.isEmpty || letters.contains(letter))
    }
}
