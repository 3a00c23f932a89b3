import Declarations
import Facts
import Words

/// Dimensions that no column holds and that follow from codes which columns hold, by declared tables.
public struct Derivations: Sendable {
    let families: DiseaseFamilies
    let regions: BodyRegions
    let chapters: ICDChapters
    let groups: ActivityGroups

    /// - Throws: `ParameterError` where one of the nomenclatures is missing or malformed.
    public init(_ files: ParameterFiles) throws(ParameterError) {
        let tableaux = try files.parameter("tableaux-tms")
        families = DiseaseFamilies(try files.read("familles-mp"), tableauxTMS: tableaux)
        regions = try files.read("regions-du-corps")
        chapters = try files.read("chapitres-cim10")
        groups = try files.read("naf38")
    }

    /// The code of a coarser dimension that holds an activity or a division, by the nomenclature of activities alone; nil
    /// where it does not say.
    public func group(of code: String, in dimension: Dimension, by coarser: Dimension) -> String? {
        switch (dimension, coarser) {
        case (.naf5, .naf2): ActivityGroups.division(of: code)
        case (.naf5, .naf38): groups.group(ofDivision: ActivityGroups.division(of: code))
        case (.naf2, .naf38): groups.group(ofDivision: code)
        default: nil
        }
    }

    /// The dimensions that each derived one needs, any list of which is enough.
    static func sources(of dimension: Dimension) -> [Dimension] {
        switch dimension {
        case .familleMP: [.tableau]
        case .regionCorps, .chapitreCIM10: [.syndrome]
        case .naf2: [.naf5]
        case .naf38: [.naf2, .naf5]
        default: []
        }
    }

    /// `present` and all that follows from it.
    static func closure(_ present: Set<Dimension>) -> Set<Dimension> {
        var all = present
        for dimension in [Dimension.naf2, .naf38, .familleMP, .regionCorps, .chapitreCIM10]
        where sources(of: dimension).contains(where: all.contains) {
            all.insert(dimension)
        }
        return all
    }
}

/// Families of occupational diseases as the annual report groups them: ordered rules, the first that fits wins.
struct DiseaseFamilies: Sendable {
    private let rules: [Rule]
    private let tableauxTMS: DatedParameter

    struct Table: Decodable, HasOtherKeys {
        static let otherKeys = ParameterFiles.sheetKeys.union(["match", "printedOrder"])
        let families: [Rule]
    }

    struct Rule: Decodable, Sendable {
        let code: String
        let label: Bilingual
        let tableaux: [String]?
        let tableauxFrom: String?
        let outsideTableaux: Bool?
        let cancer: Bool?
    }

    init(_ table: Table, tableauxTMS: DatedParameter) {
        rules = table.families
        self.tableauxTMS = tableauxTMS
    }

    /// Codes and labels in French, as files have them, in the order of the rules.
    var labels: [(code: String, label: String)] { rules.map { ($0.code, $0.label.french) } }

    /// The family of a disease of `tableau` (`057A`, or the words for outside the tableaux).
    func family(tableau: String, isCancer: Bool, year: String) -> String {
        let tms = (try? tableauxTMS.codes(in: Int(year) ?? 0)) ?? []
        let rule = rules.first { rule in
            if rule.outsideTableaux == true { return !tableau.prefix(3).allSatisfy(\.isNumber) }
            if rule.cancer == true { return isCancer }
            let codes = rule.tableauxFrom == nil ? rule.tableaux : tms
            return codes?.contains { tableau.hasPrefix($0) } ?? true
        }
        return tableau.isEmpty ? "" : rule?.code ?? ""
    }
}

/// The region of the body that a syndrome code designates, by tableau and by one character of the code.
struct BodyRegions: Decodable, Sendable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys
    let position: Int
    let regions: [Named]
    let byTableau: [String: [String: String]]

    struct Named: Decodable, Sendable {
        let code: String
        let label: Bilingual
    }

    /// Empty for a syndrome of a tableau without regions.
    func region(ofSyndrome syndrome: String) -> String {
        guard let letters = byTableau[String(syndrome.prefix(3))], syndrome.count >= position else { return "" }
        let character = String(Array(syndrome)[position - 1])
        return letters[character] ?? letters["*"] ?? ""
    }
}

extension BodyRegions {
    /// Code and label of the region of a syndrome.
    func named(of syndrome: String) -> (code: String, label: String?) {
        let code = region(ofSyndrome: syndrome)
        return (code, regions.first { $0.code == code }?.label.french)
    }
}
