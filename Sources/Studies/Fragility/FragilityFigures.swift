import Fragility
import Reporting
import Reports
import Tables
import Words

/// The figures of a study on persons that no other has: `combinaisons`, who is found by which tools; `cadran-` and the code
/// of an indicator, fragility beside occupational risk.
struct FragilityFigures {
    private let tables: [Table]
    private let risks: [RiskColumn]

    init(_ tables: [Table], risks: [RiskColumn]) {
        self.tables = tables
        self.risks = risks
    }

    var names: [String] { ["combinaisons"] + risks.map(Self.name) }

    func figure(_ name: String) -> NamedFigure? {
        name == "combinaisons" ? combinations : risks.first { Self.name($0) == name }.flatMap(quadrants)
    }

    private static func name(_ risk: RiskColumn) -> String { "cadran-" + risk.code.lowercased() }

    private func table(_ name: String) -> Table? { tables.first { $0.name == name } }

    private var combinations: NamedFigure? {
        guard let table = table("combinaisons"), let tools = self.table("outils"),
            let drawing = Combinations(table, "personnes", of: tools, "reperes")
        else { return nil }
        return NamedFigure(values: table, drawing: drawing)
    }

    private func quadrants(_ risk: RiskColumn) -> NamedFigure? {
        guard let table = table("territoires") else { return nil }
        let leading = (self.table("territoires-prioritaires")?.rows ?? []).compactMap { $0.words.first?.code }
        let measures = ["composite", risk.code.lowercased()]
        guard let drawing = Quadrants(table, measures[0], measures[1], Self.legend, highlighting: Set(leading))
        else { return nil }
        return NamedFigure(values: table.keeping(measures), drawing: drawing)
    }

    private static let legend = Quadrants.Legend(
        horizontal: Bilingual("indicateur composite de fragilité", "composite indicator of fragility"),
        quarters: [
            Bilingual("risque haut", "high risk"),
            Bilingual("fragilité et risque hauts", "high fragility and risk"),
            Bilingual("fragilité et risque bas", "low fragility and risk"),
            Bilingual("fragilité haute", "high fragility"),
        ])
}
