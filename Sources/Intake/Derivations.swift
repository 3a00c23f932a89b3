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

    /// The codes of a coarser dimension of which one holds a code in a year, by public nomenclatures alone: one where they
    /// decide, none where they do not say.
    public func holders(of code: String, in dimension: Dimension, by coarser: Dimension, year: Int) -> Set<String> {
        let holder: String?
        switch (dimension, coarser) {
        case (.tableau, .familleMP): return families.families(tableau: code, year: String(year))
        case (.syndrome, .familleMP):
            return Self.tableau(ofSyndrome: code).map { families.families(tableau: $0, year: String(year)) } ?? []
        case (.naf5, .naf2): holder = ActivityGroups.division(of: code)
        case (.naf5, .naf38): holder = groups.group(ofDivision: ActivityGroups.division(of: code))
        case (.naf2, .naf38): holder = groups.group(ofDivision: code)
        case (.syndrome, .tableau): holder = Self.tableau(ofSyndrome: code)
        case (.syndrome, .regionCorps): holder = regions.region(ofSyndrome: code)
        case (.codeRisque, .ctn): holder = code.last.map { CodeForm.canonical(String($0), of: .ctn) }
        default: holder = nil
        }
        return holder.map { [$0] } ?? []
    }

    /// A syndrome begins with its tableau; a disease outside the tableaux has none.
    private static func tableau(ofSyndrome code: String) -> String? {
        let opening = code.prefix(4)
        guard opening.count == 4, opening.prefix(3).allSatisfy(\.isNumber), opening.last?.isLetter ?? false else {
            return nil
        }
        return String(opening)
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

extension DiseaseFamilies {
    /// The families that diseases of a tableau can be of: two where cancers are told from others.
    fileprivate func families(tableau: String, year: String) -> Set<String> {
        let usual = family(tableau: tableau, isCancer: false, year: year)
        // No cancer is in the tableaux of musculoskeletal disorders.
        if rules.contains(where: { $0.code == usual && $0.tableauxFrom != nil }) { return [usual] }
        return [usual, family(tableau: tableau, isCancer: true, year: year)]
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
