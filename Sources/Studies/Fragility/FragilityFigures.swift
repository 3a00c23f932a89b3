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
        let others = Set(risks.filter { $0.code != risk.code }.flatMap(\.sources)).subtracting(risk.sources)
        let values = table.keeping(measures).citing { !others.contains($0.french) }
        var figure = NamedFigure(values: values, drawing: drawing)
        figure.finding = link(risk)
        let isReal = !risk.sources.contains(where: CitationMark.saysMadeUp)
        if isReal, values.citesMadeUpData { figure.madeUpPart = Self.madeUpComposite }
        return figure
    }

    private static let madeUpComposite = Bilingual(
        "indicateur composite : données fictives", "composite indicator: made-up data")

    /// Whether ranks of territories by the composite and by a risk go together, as far as their number lets it be seen.
    private func link(_ risk: RiskColumn) -> Bilingual? {
        guard let cell = table("accord-des-rangs")?.cell(risk.code, "spearman"), let rho = cell.value,
            let low = cell.lower, let high = cell.upper
        else { return nil }
        let number = Bilingual(rho, decimals: 2)
        let words =
            low > 0
            ? Bilingual("les rangs vont ensemble", "ranks go together")
            : high < 0
                ? Bilingual("les rangs sont opposés", "ranks are opposed")
                : Bilingual("pas de lien visible", "no visible link")
        return Bilingual(
            "\(words.french), rho de Spearman \(number.french)", "\(words.english), Spearman’s rho \(number.english)")
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
