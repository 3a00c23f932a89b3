@testable import Charts

extension Samples {
    static let upSet = UpSetChart(
        text: text("outils", title: "Repérées par ces outils et aucun autre", subtitle: "nombre de personnes"),
        sets: [
            UpSetChart.Member(label: "EPICES", size: 1200), UpSetChart.Member(label: "PFIDASS", size: 640),
            UpSetChart.Member(label: "Observatoire des fragilités", size: nil),
        ],
        combinations: [
            UpSetChart.Combination(members: [0], size: 820), UpSetChart.Combination(members: [0, 1], size: 210),
            UpSetChart.Combination(members: [0, 2], size: 120), UpSetChart.Combination(members: [0, 1, 2], size: 50),
        ], format: whole)

    static let quadrant = QuadrantChart(
        text: text("cadran", title: "Fragilité et risque professionnel", subtitle: "par territoire, 2024"),
        points: [
            QuadrantChart.Point(label: "Nord", x: 3.2, y: 31, isHighlighted: true),
            QuadrantChart.Point(label: "Sud", x: 3.25, y: 30.8), QuadrantChart.Point(label: "Est", x: -2, y: 26),
            QuadrantChart.Point(label: "Ouest", x: -1.1, y: 33), QuadrantChart.Point(label: "Centre", x: 0.4, y: 22),
        ],
        horizontal: QuadrantChart.Axis(title: "indicateur composite", cut: 0.4, format: tenth),
        vertical: QuadrantChart.Axis(title: "accidents pour 1\u{202F}000 salariés", cut: 30.8, format: whole),
        quarters: QuadrantChart.Quarters(
            upperLeft: "risque seul", upperRight: "fragilité et risque", lowerLeft: "ni l’un ni l’autre",
            lowerRight: "fragilité seule"))
}
