import Facts
import Foundation
import Indicators
import Parameters
import Reports
import Words

/// Labels for people: short ones of the declared nomenclatures, else those of the files.
enum ReportLabels {
    static func labels(_ base: FactBase, home: InstalledData, language: Language) -> Labels {
        let short: [Facts.Dimension: [String: String]] = [
            .ctn: read("nomenclature-ctn", home), .cause: read("causes-at", home),
            .regionCorps: read("regions-du-corps", home), .chapitreCIM10: read("chapitres-cim10", home),
            .familleMP: read("familles-mp", home), .naf38: read("naf38", home), .country: read("pays", home),
            .nace: read("nace", home), .decision: read("decisions-inail", home),
            .event: Dictionary(uniqueKeysWithValues: Event.allCases.map { ($0.rawValue, $0.name.text(language)) }),
        ]
        return Labels(short: short, total: language == .french ? "Ensemble" : "All") { base.label($0, of: $1) }
    }

    /// Names of the CTN.
    static func committees(_ home: InstalledData) -> [String: String] { read("nomenclature-ctn", home) }

    private static func read(_ name: String, _ home: InstalledData) -> [String: String] {
        guard let table: Nomenclature = try? home.parameters.read(name) else { return [:] }
        let pairs = table.entries.map { ($0.code, $0.shortLabel ?? $0.label) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

/// Codes and labels of a parameter file, under whichever key they stand.
private struct Nomenclature: Decodable {
    let entries: [Named]

    struct Named: Decodable {
        let code: String
        let label: String
        let shortLabel: String?
    }

    private enum Key: String, CodingKey, CaseIterable { case codes, causes, regions, chapters, families }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        entries = try Key.allCases.lazy.compactMap { try box.decodeIfPresent([Named].self, forKey: $0) }.first ?? []
    }
}
