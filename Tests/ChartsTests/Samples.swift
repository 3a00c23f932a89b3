@testable import Charts

/// Figures that between them meet every case a report can bring.
enum Samples {
    static let whole: NumberFormat = { String(Int($0)) }
    static let tenth: NumberFormat = { value in
        let tenths = Int((value * 10).rounded())
        return (tenths < 0 ? "\u{2212}" : "") + String(abs(tenths) / 10) + "," + String(abs(tenths) % 10)
    }
    static let breakLabel: @Sendable (Int) -> String = { "rupture " + String($0) }

    static func text(_ identifier: String, title: String = "Titre", subtitle: String = "2024") -> ChartText {
        ChartText(
            identifier: identifier, title: title, subtitle: subtitle,
            description: "Description longue", source: "Source : CNAM.", emptyMessage: "Aucune donnée")
    }

    static let frequency: [(label: String, value: Double)] = [
        ("Activités de services II [santé, nettoyage…] et travail temporaire", 39.8),
        ("Bâtiment et travaux publics", 38.1),
        ("Transports, eau, gaz, électricité, livre et communication", 36.6),
        ("Bois, ameublement, papier-carton, textile, vêtement, cuirs et peaux, pierres et terres à feu", 33.3),
        ("Services, commerces et industries de l’alimentation", 32.5),
        ("Métallurgie", 22.6),
        ("Chimie, caoutchouc, plasturgie", 19.8),
        ("Commerces non alimentaires", 17.6),
        ("Activités de services I", 7.8),
    ]

    static func bars(_ identifier: String, _ rows: [BarChart.Row]) -> BarChart {
        BarChart(text: text(identifier), rows: rows, format: tenth)
    }

    static func lines(_ identifier: String, _ panels: [LineChart.Panel]) -> LineChart {
        LineChart(text: text(identifier), panels: panels, breakLabel: breakLabel)
    }

    static func panel(_ points: [LineChart.Point], name: String = "Série") -> LineChart.Panel {
        LineChart.Panel(series: [LineChart.Series(name: name, points: points)], format: tenth)
    }

    static let frequencyBars = BarChart(
        text: text("frequence", title: "Indice de fréquence par secteur", subtitle: "pour 1\u{202F}000 salariés, 2024"),
        rows: frequency.enumerated().map { index, item in
            BarChart.Row(
                label: item.label, value: item.value, lower: item.value - 1, upper: item.value + 1.5,
                isHighlighted: index == 5)
        },
        reference: BarChart.Reference(value: 26.4, label: "Ensemble : 26,4"), format: tenth, tickFormat: whole)

    static let musculoskeletalLines = LineChart(
        text: text("tms", title: "Troubles musculo-squelettiques reconnus", subtitle: "2020–2024"),
        panels: [
            LineChart.Panel(
                series: [
                    LineChart.Series(
                        name: "TMS",
                        points: zip(2020...2024, [35083.0, 40852, 38286, 41937, 44723]).map {
                            LineChart.Point(year: $0, value: $1, breaksSeries: $0 == 2022)
                        })
                ], format: whole)
        ], breakLabel: breakLabel)

    static func familyShares() throws(ChartError) -> ShareChart {
        try ShareChart(
            text: text("familles", title: "Familles de maladies professionnelles", subtitle: "2023–2025"),
            parts: ["TMS", "Amiante", "Autres tableaux", "Hors tableau"],
            rows: [
                ShareChart.Row(label: "2023", shares: [88.4, 4, 2.7, 4.9], count: "n\u{A0}= 47\u{202F}434"),
                ShareChart.Row(label: "2024", shares: [88.4, 4.1, 2.4, 5.1], count: "n\u{A0}= 50\u{202F}598"),
                ShareChart.Row(label: "2025", shares: nil, note: "non publié"),
            ], format: { tenth($0) + "\u{A0}%" }, tickFormat: { whole($0) + "\u{A0}%" })
    }
}
