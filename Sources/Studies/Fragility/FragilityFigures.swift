import Charts
import Facts
import Fragility
import Reporting
import Reports
import Tables
import Words

/// The figures of a study, by the names under which a notebook asks for them.
///
/// Figures: `combinaisons`, who is found by which tools; `cadran-` and the code of an indicator, fragility beside
/// occupational risk; a table, a point and a measure, bars of that measure.
struct FragilityFigures {
    private let observatory: Observatory
    private let risks: [RiskColumn]
    private let style = NumberStyle(.french)

    init(_ observatory: Observatory, risks: [RiskColumn]) {
        self.observatory = observatory
        self.risks = risks
    }

    var names: [String] {
        let bars = observatory.tables.flatMap { table in table.measures.map { "\(table.name).\($0.id)" } }
        return ["combinaisons"] + risks.map { "cadran-" + $0.code.lowercased() } + bars
    }

    private func table(_ name: String) -> Table? { observatory.table(name) }

    func figure(_ name: String) -> NamedFigure? {
        if name == "combinaisons" { return combinations }
        if let risk = risks.first(where: { "cadran-" + $0.code.lowercased() == name }) { return quadrant(risk) }
        return TableBars(named: name, among: observatory.tables)?.figure
    }

    private func format(_ decimals: Int, suffix: String = "") -> NumberFormat {
        let style = style
        return { style.text($0, decimals: decimals) + suffix }
    }

    /// The largest combinations that may be printed; the sizes of tools beside their names.
    private var combinations: NamedFigure? {
        guard let table = table("combinaisons"), let tools = self.table("outils") else { return nil }
        let codes = tools.rows.compactMap { $0.words.first?.code }
        let sets = tools.rows.map { row in
            UpSetChart.Member(label: row.words.first?.label.french ?? "", size: row.cells[2].value)
        }
        let shown = table.rows.compactMap { row -> UpSetChart.Combination? in
            guard let size = row.cells[0].value, let code = row.words.first?.code else { return nil }
            let members = code.split(separator: "+").compactMap { codes.firstIndex(of: String($0)) }
            return UpSetChart.Combination(members: Set(members), size: size)
        }
        let write = format(0)
        return NamedFigure(table: table.name) { text in
            UpSetChart(text: text, sets: sets, combinations: Array(shown.prefix(14)), format: write).svg()
        }
    }

    private func quadrant(_ risk: RiskColumn) -> NamedFigure? {
        guard let points = observatory.points(risk.code), !points.isEmpty else { return nil }
        let leading = Set((table("territoires-prioritaires")?.rows ?? []).compactMap { $0.words.first?.label.french })
        let drawn = points.map {
            QuadrantChart.Point(
                label: $0.label.french, x: $0.composite, y: $0.risk, isHighlighted: leading.contains($0.label.french))
        }
        let horizontal = QuadrantChart.Axis(
            title: "indicateur composite de fragilité", cut: Self.median(points.map(\.composite)), format: format(0))
        let vertical = QuadrantChart.Axis(
            title: risk.heading.french, cut: Self.median(points.map(\.risk)), format: format(risk.unit.decimals))
        let quarters = QuadrantChart.Quarters(
            upperLeft: "risque professionnel seul", upperRight: "fragilité et risque professionnel",
            lowerLeft: "ni l'un ni l'autre", lowerRight: "fragilité seule")
        return NamedFigure(table: "territoires", measures: ["composite", risk.code.lowercased()]) { text in
            QuadrantChart(text: text, points: drawn, horizontal: horizontal, vertical: vertical, quarters: quarters)
                .svg()
        }
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
