import Testing

@testable import Charts

/// A figure and the name a failing test gives it.
struct SampleFigure: Sendable, CustomTestStringConvertible {
    let name: String
    let svg: @Sendable () throws -> String

    var testDescription: String { name }
}

extension Samples {
    static let figures: [SampleFigure] = barFigures + lineFigures + shareFigures

    private static let barFigures = [
        SampleFigure(name: "bars") { frequencyBars.svg() },
        SampleFigure(name: "no bars") { bars("vide", []).svg() },
        SampleFigure(name: "one bar") { bars("un", [BarChart.Row(label: "A", value: 3)]).svg() },
        SampleFigure(name: "missing bars") {
            bars(
                "manque", [BarChart.Row(label: "A", value: nil, note: "secret"), BarChart.Row(label: "B", value: .nan)]
            )
            .svg()
        },
        SampleFigure(name: "zero bars") {
            BarChart(
                text: text("zero"), rows: [BarChart.Row(label: "A", value: 0), BarChart.Row(label: "B", value: 0)],
                format: whole
            ).svg()
        },
        SampleFigure(name: "large and small bars") {
            bars("tailles", [BarChart.Row(label: "A", value: 1e11), BarChart.Row(label: "B", value: 0.001)]).svg()
        },
        SampleFigure(name: "bars on both sides") {
            let rows = frequency.enumerated().map { index, item in
                let value = Double(index * 7 % 11) - 5
                return BarChart.Row(
                    label: item.label, value: index == 4 ? nil : value, lower: value - 2, upper: value + 2,
                    note: index == 4 ? "secret statistique : moins de trois établissements dans le secteur" : "u")
            }
            return bars("signes", rows).svg()
        },
        SampleFigure(name: "negative bars") {
            bars("baisses", [BarChart.Row(label: "A", value: -4), BarChart.Row(label: "B", value: nil)]).svg()
        },
        SampleFigure(name: "forty bars") {
            let rows = (1...40).map { BarChart.Row(label: frequency[$0 % 9].label, value: Double($0), note: "u") }
            return bars("quarante", rows).svg()
        },
    ]

    private static let lineFigures = [
        SampleFigure(name: "lines") { musculoskeletalLines.svg() },
        SampleFigure(name: "no lines") { lines("vide", []).svg() },
        SampleFigure(name: "missing lines") {
            lines("manque", [panel([LineChart.Point(year: 2024, value: nil)])]).svg()
        },
        SampleFigure(name: "one point") { lines("un", [panel([LineChart.Point(year: 2024, value: 1e11)])]).svg() },
        SampleFigure(name: "panels") {
            let years = 2006...2025
            return lines(
                "panneaux",
                [
                    panel(years.map { LineChart.Point(year: $0, value: 0) }),
                    panel(years.map { LineChart.Point(year: $0, value: Double($0 - 2015), lower: -20, upper: 20) }),
                    panel([LineChart.Point(year: 2010, value: nil)]),
                ]
            ).svg()
        },
        SampleFigure(name: "many lines") {
            let series = frequency.prefix(8).map { item in
                LineChart.Series(
                    name: item.label,
                    points: (2015...2024).map {
                        LineChart.Point(
                            year: $0, value: $0 == 2018 ? nil : item.value, breaksSeries: $0 == 2021 || $0 == 2022)
                    })
            }
            return lines("nombreuses", [LineChart.Panel(title: "Indice", series: series, format: tenth)]).svg()
        },
    ]

    private static let shareFigures = [
        SampleFigure(name: "shares") { try familyShares().svg() },
        SampleFigure(name: "no shares") {
            try ShareChart(text: text("vide"), parts: ["A"], rows: [], format: tenth).svg()
        },
        SampleFigure(name: "twelve shares") {
            let parts = (1...12).map { "Circonstance numéro " + String($0) }
            let shares = Array(repeating: 100.0 / 12, count: 12)
            let rows = frequency.map { ShareChart.Row(label: $0.label, shares: shares) }
            return try ShareChart(text: text("douze"), parts: parts, rows: rows, format: whole).svg()
        },
    ]
}
