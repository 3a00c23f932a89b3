import Declarations
import Facts
import Foundation
import Indicators
import Reports
import Words

/// Labels for people: short ones of the declared nomenclatures, else those of the files.
enum ReportLabels {
    static func labels(_ base: FactBase, home: InstalledData, language: Language) throws(ParameterError) -> Labels {
        var names: [Facts.Dimension: [String: Bilingual]] = [:]
        for dimension in Dimensions.shipped.all {
            guard let list = dimension.definition.nomenclature, list.hasLabels ?? false else { continue }
            let pairs = try list.codes(home.parameters).compactMap { code in code.label.map { (code.code, $0) } }
            names[dimension] = Dictionary(pairs) { first, _ in first }
        }
        names[.event] = Dictionary(uniqueKeysWithValues: Event.allCases.map { ($0.rawValue, $0.name) })
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

    private static func read(
        _ name: String, key: String = "codes", _ home: InstalledData
    ) throws(ParameterError) -> [String: Bilingual] {
        let list = DimensionNomenclature(parameter: name, key: key)
        let pairs = try list.codes(home.parameters).compactMap { code in code.label.map { (code.code, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension AnsweredFolder {
    /// What the codes are called, in `language` where the lists that are shipped have names.
    package func labels(home: InstalledData, language: Language) throws(ParameterError) -> Labels {
        try ReportLabels.labels(base, home: home, language: language)
    }
}
