import Declarations
import Facts
import Intake
import Words

/// The official lists of codes, to tell those that do not exist.
public struct Nomenclatures {
    private let codes: [Dimension: Set<String>]
    private let tableaux: Tableaux

    /// The lists of the dimensions of a folder.
    ///
    /// - Throws: `ParameterError` where one of the lists is missing or malformed.
    public init(_ files: ParameterFiles, _ dimensions: Dimensions = .shipped) throws(ParameterError) {
        var codes: [Dimension: Set<String>] = [:]
        for dimension in dimensions.all where dimension != .tableau && dimension.isClosed {
            let listed = try dimension.definition.nomenclature?.codes(files).map(\.code)
            codes[dimension] = Set(listed ?? dimension.definition.codes?.map(\.code) ?? [])
        }
        self.codes = codes
        tableaux = try files.read("tableaux-mp")
    }

    /// Whether the list of the dimension has the code, or says nothing of it: a missing code is no unknown one.
    func knows(_ code: String, of dimension: Dimension) -> Bool {
        if CodeForm.isMissing(code) { return true }
        if dimension == .tableau { return tableaux.knows(code) }
        if let listed = codes[dimension] { return listed.contains(code) }
        let definition = dimension.definition
        return !definition.hasNumbers || definition.canBeNumber(code)
            || definition.codes?.contains { $0.code == code } == true
    }

    /// The codes of the dimension's list, in code order; empty where it has none.
    package func listed(_ dimension: Dimension) -> [String] {
        (codes[dimension] ?? []).sorted(by: CodeComparator(of: dimension).precedes)
    }

    /// Whether the dimension has a list, and the code is in it.
    package func lists(_ code: String, of dimension: Dimension) -> Bool {
        (codes[dimension] != nil || dimension == .tableau)
            && knows(CodeForm.canonical(code, of: dimension), of: dimension)
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
