import Declarations
import Facts
import Foundation
import Indicators
import Reports
import Words

/// Labels for people: short ones of the declared nomenclatures, else those of the files.
enum ReportLabels {
    static func labels(_ base: FactBase, home: InstalledData, language: Language) throws(ParameterError) -> Labels {
        let names: [Facts.Dimension: [String: Bilingual]] = [
            .ctn: try read("nomenclature-ctn", home), .cause: try read("causes-at", home),
            .regionCorps: try read("regions-du-corps", home), .chapitreCIM10: try read("chapitres-cim10", home),
            .familleMP: try read("familles-mp", home), .naf38: try read("naf38", home),
            .country: try read("pays", home),
            .nace: try read("nace", home), .decision: try read("decisions-inail", home),
            .event: Dictionary(uniqueKeysWithValues: Event.allCases.map { ($0.rawValue, $0.name) }),
        ]
        let short = names.mapValues { $0.mapValues { $0.text(language) } }
        return Labels(short: short, language: language) { base.label($0, of: $1) }
    }

    /// Names of the CTN.
    static func committees(_ home: InstalledData) throws(ParameterError) -> [String: Bilingual] {
        try read("nomenclature-ctn", home)
    }

    /// Names of the countries.
    static func countries(_ home: InstalledData) throws(ParameterError) -> [String: Bilingual] {
        try read("pays", home)
    }

    private static func read(_ name: String, _ home: InstalledData) throws(ParameterError) -> [String: Bilingual] {
        let table: Nomenclature = try home.parameters.read(name)
        let pairs = table.entries.map { ($0.code, $0.shortLabel ?? $0.label) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension AnsweredFolder {
    /// What the codes are called, in `language` where the lists that are shipped have names.
    package func labels(home: InstalledData, language: Language) throws(ParameterError) -> Labels {
        try ReportLabels.labels(base, home: home, language: language)
    }
}

/// Codes and labels of a parameter file, under whichever key they stand.
private struct Nomenclature: Decodable, HasOtherKeys {
    static let otherKeys = ParameterFiles.sheetKeys.union([
        "divisions", "divisionLabels", "missing", "position", "byTableau", "match", "printedOrder",
    ])
    let entries: [Named]

    struct Named: Decodable, HasOtherKeys {
        static let otherKeys: Set<String> = [
            "letter", "labelInMP", "exposure", "from", "to", "tableaux", "tableauxFrom", "outsideTableaux", "cancer",
        ]
        let code: String
        let label: Bilingual
        let shortLabel: Bilingual?
    }

    private enum Key: String, CodingKey, CaseIterable { case codes, causes, regions, chapters, families }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        entries = try Key.allCases.compactMap { try box.decodeIfPresent([Named].self, forKey: $0) }.first ?? []
    }
}
