import Testing

@testable import Charts

@Suite struct LineChartTests {
    private typealias Point = LineChart.Point

    private func read(_ chart: LineChart) throws -> (root: Node, panel: LinePanel) {
        let layout = try #require(LineLayout(chart, top: FigureFrame(chart.text).bodyTop))
        return (try #require(SVGReader.read(chart.svg())), layout.panels[0])
    }

    /// The years at the corners of each drawn line.
    private func yearsOfLines(_ root: Node, _ panel: LinePanel) -> [[Int]] {
        let years = panel.years
        return root.elements(role: "line").flatMap(\.subpaths).map { corners in
            corners.map { corner in
                let share = (corner.x - years.start) / (years.end - years.start)
                let span = years.domain.upperBound - years.domain.lowerBound
                return Int((years.domain.lowerBound + share * span).rounded())
            }
        }
    }

    @Test func neverCrossesABreak() throws {
        let (root, panel) = try read(Samples.musculoskeletalLines)
        #expect(yearsOfLines(root, panel) == [[2020, 2021], [2022, 2023, 2024]])
        let mark = try #require(root.elements(role: "break").first)
        #expect(abs(mark.number("x1") - panel.years.position(of: 2021.5)) < 0.01)
        #expect(root.elements("text").contains { $0.text == "rupture 2022" })
    }

    @Test func neverCrossesAMissingValueOrYear() throws {
        let points = [
            Point(year: 2010, value: 1), Point(year: 2011, value: 2), Point(year: 2012, value: nil),
            Point(year: 2013, value: 3), Point(year: 2014, value: .nan), Point(year: 2015, value: 4),
            Point(year: 2016, value: 5), Point(year: 2018, value: 6), Point(year: 2019, value: 7),
        ]
        let (root, panel) = try read(Samples.lines("trous", [Samples.panel(points)]))
        #expect(yearsOfLines(root, panel) == [[2010, 2011], [2015, 2016], [2018, 2019]])
        #expect(root.elements(role: "break").isEmpty)
    }

    @Test(arguments: [1, 2, 3, 5, 8, 13, 21])
    func joinsOnlyNeighbours(_ seed: Int) throws {
        let points = (0..<24).map { index in
            let draw = (index + 3) * (index + seed) * 7919 % 10
            return Point(year: 2000 + index, value: draw < 3 ? nil : Double(draw), breaksSeries: draw == 4 || draw == 1)
        }
        let (root, panel) = try read(Samples.lines("hasard", [Samples.panel(points)]))
        for line in yearsOfLines(root, panel) {
            for (year, next) in zip(line, line.dropFirst()) {
                let point = points[next - 2000]
                #expect(next == year + 1 && point.value != nil && !point.breaksSeries)
                #expect(points[year - 2000].value != nil)
            }
        }
        let drawn = points.filter { $0.value != nil }.count
        // The label at the end of the only line has no mark: it would be a point that stands for nothing.
        #expect(root.elements(role: "marker").count == drawn)
    }

    @Test func putsPointsAtTheScaledValues() throws {
        let (root, panel) = try read(Samples.musculoskeletalLines)
        let corners = root.elements(role: "line").flatMap(\.subpaths).flatMap(\.self)
        let height = panel.values.start - panel.values.end
        #expect(panel.axis.ticks?.domain == 0...50000)
        for (corner, value) in zip(corners, [35083.0, 40852, 38286, 41937, 44723]) {
            #expect(abs(corner.y - (panel.values.start - height * value / 50000)) < 0.01)
        }
    }

    @Test func cutsTheRibbonWhereTheLineIsCut() throws {
        let points = (2015...2020).map {
            Point(year: $0, value: 5, lower: 4, upper: $0 == 2019 ? nil : 6, breaksSeries: $0 == 2017)
        }
        let (root, _) = try read(Samples.lines("bande", [Samples.panel(points)]))
        #expect(root.elements(role: "ribbon").count == 2)
        #expect(root.elements(role: "whisker").count == 1)
    }

    @Test func keepsIsolatedPointsVisible() throws {
        let points = [Point(year: 2018, value: 1), Point(year: 2019, value: nil), Point(year: 2020, value: 2)]
        let (root, _) = try read(Samples.lines("isoles", [Samples.panel(points)]))
        #expect(root.elements(role: "line").isEmpty && root.elements(role: "marker").count == 2)
    }

    @Test func marksABreakNextToAMissingValue() throws {
        let points = [
            Point(year: 2018, value: 1), Point(year: 2019, value: nil, breaksSeries: true), Point(year: 2020, value: 2),
        ]
        let (root, panel) = try read(Samples.lines("rupture", [Samples.panel(points)]))
        let mark = try #require(root.elements(role: "break").first)
        #expect(abs(mark.number("x1") - panel.years.position(of: 2018.5)) < 0.01)
    }

    @Test func showsBothSidesOfABreakInOneYear() throws {
        let points = [
            Point(year: 2021, value: 1), Point(year: 2022, value: 2), Point(year: 2022, value: 4, breaksSeries: true),
            Point(year: 2023, value: 5),
        ]
        let (root, panel) = try read(Samples.lines("double", [Samples.panel(points)]))
        #expect(yearsOfLines(root, panel) == [[2021, 2022], [2022, 2023]])
    }

    @Test func joinsTheEditionsOfASurvey() throws {
        let points = [2013, 2016, 2019, 2025].map { Point(year: $0, value: 1) }
        let panel = LineChart.Panel(
            series: [LineChart.Series(name: "", points: points.reversed(), period: 3)], format: Samples.tenth)
        let (root, drawn) = try read(Samples.lines("enquete", [panel]))
        #expect(yearsOfLines(root, drawn) == [[2013, 2016, 2019]])
    }

    @Test func doesNotSkipAMissingEditionWithinThePeriod() throws {
        let points = [Point(year: 2013, value: 1), Point(year: 2014, value: nil), Point(year: 2015, value: 1)]
        let panel = LineChart.Panel(
            series: [LineChart.Series(name: "", points: points, period: 2)], format: Samples.tenth)
        #expect(try read(Samples.lines("enquete", [panel])).root.elements(role: "line").isEmpty)
    }

    /// Where the lines differ the values tell them apart; one value of all tells nothing that the axis does not.
    @Test(arguments: [(4.0, true), (5, false)])
    func printsEndValuesThatDiffer(last: Double, isPrinted: Bool) throws {
        let series = [("a", 5.0), ("b", last)].map { name, value in
            LineChart.Series(name: name, points: [Point(year: 2020, value: 1), Point(year: 2021, value: value)])
        }
        let panel = LineChart.Panel(series: series, format: { "\($0) km" }, tickFormat: { "\($0)" })
        let (root, _) = try read(Samples.lines("fins", [panel]))
        #expect(root.elements("text").contains { $0.text == "5.0 km" } == isPrinted)
        #expect(root.elements("text").contains { $0.text == "b" })
    }

    @Test func printsOneOfTwoValuesThatWouldOverlap() throws {
        let points = [
            Point(year: 2022, value: 4.3), Point(year: 2022, value: 4.4, breaksSeries: true),
            Point(year: 2023, value: 5),
        ]
        let words = try read(Samples.lines("double", [Samples.panel(points)])).root.elements("text").map(\.text)
        #expect(words.filter { ["4,3", "4,4"].contains($0) } == ["4,3"])
    }
}
