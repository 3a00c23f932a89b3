import Testing

@testable import Charts

@Suite struct LineChartAxisTests {
    private func panel(_ values: [Double], _ baseline: LineChart.Baseline) -> LineChart.Panel {
        let points = values.enumerated().map { LineChart.Point(year: 2020 + $0, value: $1) }
        return LineChart.Panel(
            series: [LineChart.Series(name: "A", points: points)], baseline: baseline, format: Samples.tenth)
    }

    @Test func startsAtZeroUnlessToldOtherwise() {
        #expect(PanelAxis(panel([30, 40], .zero)).ticks?.domain == 0...40)
        #expect(PanelAxis(panel([-30, 40], .zero)).ticks?.domain.contains(-30) == true)
    }

    @Test func saysThatItDoesNotStartAtZero() throws {
        let fitted = panel([2.12, 2.44], .fitted(note: "axe tronqué"))
        let root = try #require(SVGReader.read(Samples.lines("axe", [fitted]).svg()))
        #expect(PanelAxis(fitted).ticks?.domain == 2.1...2.5)
        #expect(root.elements("text").contains { $0.text == "axe tronqué" })
    }

    @Test func doesNotSaySoWhenItMeetsZero() {
        #expect(PanelAxis(panel([-1, 3], .fitted(note: "axe tronqué"))).note == nil)
    }

    @Test func labelsTheLastYearAndAsManyAsFit() {
        let scale = LinearScale(domain: 2006...2025, start: 0, end: 570)
        #expect(YearTicks.labelled(2006...2025, on: scale) == Array(stride(from: 2007, through: 2025, by: 2)))
        let narrow = LinearScale(domain: 2006...2025, start: 0, end: 190)
        #expect(YearTicks.labelled(2006...2025, on: narrow) == [2010, 2015, 2020, 2025])
        #expect(YearTicks.labelled(2024...2024, on: scale) == [2024])
    }

    @Test func namesSeriesAtTheirEnds() throws {
        let series = (0..<6).map { index in
            LineChart.Series(name: "Série \(index)", points: [LineChart.Point(year: 2024, value: 10)])
        }
        let chart = Samples.lines("noms", [LineChart.Panel(series: series, format: Samples.whole)])
        let root = try #require(SVGReader.read(chart.svg()))
        let names = root.elements("text").filter { $0.text.hasPrefix("Série") }
        #expect(names.map(\.text) == series.map(\.name))
        #expect(names.map { $0.number("y") } == names.map { $0.number("y") }.sorted())
    }

    @Test func datesTheLastValueOfASeriesThatEndsBefore() throws {
        let long = LineChart.Series(name: "A", points: [2023, 2024].map { .init(year: $0, value: 1) })
        let short = LineChart.Series(name: "B", points: [.init(year: 2022, value: 7)])
        let chart = Samples.lines("fin", [LineChart.Panel(series: [long, short], format: Samples.whole)])
        let words = try #require(SVGReader.read(chart.svg())).elements("text").map(\.text)
        #expect(words.contains("7 (2022)") && words.contains("1"))
    }

    @Test func codesSeriesWithoutColour() {
        let marks = (0..<6).map { SeriesMark($0) }
        #expect(Set(marks.map(\.stroke.dash)).count == 6)
        let origin = Position(x: 0, y: 0)
        #expect(Set(marks.map { $0.element(at: origin).attributes.first { $0.name == "d" }?.value }).count == 6)
    }
}
