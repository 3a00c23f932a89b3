import Declarations
import Facts
import Words

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
    func families(tableau: String, year: String) -> Set<String> {
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
