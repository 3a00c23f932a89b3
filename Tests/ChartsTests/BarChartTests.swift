import Testing

@testable import Charts

@Suite struct BarChartTests {
    private func read(_ chart: BarChart) throws -> (root: Node, layout: BarLayout) {
        let top = FigureFrame(chart.text).bodyTop
        return (try #require(SVGReader.read(chart.svg())), BarLayout(chart, top: top))
    }

    @Test func drawsRowsInTheOrderGiven() throws {
        let (root, layout) = try read(Samples.frequencyBars)
        let widths = root.elements(role: "bar").map { $0.number("width") }
        #expect(widths.count == 9)
        #expect(widths == widths.sorted(by: >))
        #expect(root.elements(role: "bar").map { $0.number("y") + 10 } == (0..<9).map { layout.middle(of: $0) })
    }

    /// The longest label of the A38 groups of the NAF.
    @Test func printsLongLabelsWholeAndGivesThemRoom() throws {
        let long =
            "Activités juridiques, comptables, de gestion, d'architecture, d'ingénierie, de contrôle et d'analyses "
            + "techniques (MA)"
        let rows = ["Construction (FZ)", long, "Enseignement (PZ)"].map { BarChart.Row(label: $0, value: 5) }
        let (root, layout) = try read(Samples.bars("secteurs", rows))
        #expect(layout.labels[1].count == 3 && layout.labels[1].joined(separator: " ") == long)
        #expect(layout.middle(of: 2) - layout.middle(of: 1) == layout.middle(of: 1) - layout.middle(of: 0))
        #expect(layout.middle(of: 1) - layout.middle(of: 0) > layout.rowHeight)
        #expect(root.elements(role: "bar").map { $0.number("y") + 10 } == (0..<3).map { layout.middle(of: $0) })
    }

    @Test func startsEveryBarAtZero() throws {
        let (root, layout) = try read(Samples.frequencyBars)
        for bar in root.elements(role: "bar") { #expect(abs(bar.number("x") - layout.zero) < 0.01) }
    }

    @Test func putsWhiskersAtTheScaledBounds() throws {
        let rows = [BarChart.Row(label: "A", value: 5, lower: 2.5, upper: 10)]
        let (root, layout) = try read(Samples.bars("bornes", rows))
        let whisker = try #require(root.elements(role: "whisker").first)
        let length = layout.scale.end - layout.scale.start
        #expect(layout.ticks?.domain == 0...10)
        #expect(abs(whisker.number("x1") - (layout.scale.start + length / 4)) < 0.01)
        #expect(abs(whisker.number("x2") - layout.scale.end) < 0.01)
        #expect(root.elements(role: "cap").map { $0.number("x1") } == [whisker.number("x1"), whisker.number("x2")])
    }

    @Test func drawsAnOutlinedRowHollow() throws {
        let rows = [BarChart.Row(label: "A", value: 5), BarChart.Row(label: "B", value: 5, isOutlined: true)]
        let bars = try read(Samples.bars("dates", rows)).root.elements(role: "bar")
        #expect(bars.map { $0.attributes["fill"] } == [Palette.bar, Palette.paper])
        #expect(bars.map { $0.attributes["stroke"] } == [nil, Palette.bar])
    }

    @Test func drawsOnlyTheBoundThatIsKnown() throws {
        let (root, layout) = try read(Samples.bars("borne", [BarChart.Row(label: "A", value: 5, upper: 8)]))
        let whisker = try #require(root.elements(role: "whisker").first)
        #expect(root.elements(role: "cap").count == 1)
        #expect(abs(whisker.number("x1") - layout.scale.position(of: 5)) < 0.01)
    }

    @Test func growsNegativeBarsToTheLeft() throws {
        let rows = [BarChart.Row(label: "A", value: -10), BarChart.Row(label: "B", value: 10)]
        let (root, layout) = try read(Samples.bars("signes", rows))
        let bars = root.elements(role: "bar")
        #expect(abs(bars[0].number("x") + bars[0].number("width") - layout.zero) < 0.02)
        #expect(abs(bars[1].number("x") - layout.zero) < 0.01)
        #expect(abs(bars[0].number("width") - bars[1].number("width")) < 0.02)
    }

    @Test func saysWhyAValueIsMissing() throws {
        let rows = [
            BarChart.Row(label: "A", value: 1),
            BarChart.Row(label: "B", value: nil, lower: 1, upper: 2, note: "secret"),
            BarChart.Row(label: "C", value: .infinity),
        ]
        let (root, _) = try read(Samples.bars("manque", rows))
        let words = root.elements("text").map(\.text)
        #expect(root.elements(role: "bar").count == 1 && root.elements(role: "whisker").isEmpty)
        #expect(words.contains("secret") && words.contains("Aucune donnée"))
    }

    @Test func printsTheNoteAfterTheValue() throws {
        let (root, _) = try read(Samples.bars("note", [BarChart.Row(label: "A", value: 12.5, note: "u")]))
        #expect(root.elements("text").contains { $0.text == "12,5 u" })
    }

    @Test func marksTheHighlightedRowTwice() throws {
        let (root, _) = try read(Samples.frequencyBars)
        let highlighted = root.elements(role: "bar").filter { $0.attributes["fill"] == Palette.highlightedBar }
        let bold = root.elements("text").filter { $0.attributes["font-weight"] == "bold" }.map(\.text)
        #expect(highlighted.count == 1 && bold.contains("Métallurgie"))
    }

    @Test func putsTheReferenceAtItsValue() throws {
        let (root, layout) = try read(Samples.frequencyBars)
        let line = try #require(root.elements(role: "reference").first)
        #expect(abs(line.number("x1") - layout.scale.position(of: 26.4)) < 0.01)
        #expect(line.attributes["stroke-dasharray"] != nil)
    }

    @Test func makesRoomForAReferenceBeyondTheBars() throws {
        let chart = BarChart(
            text: Samples.text("loin"), rows: [BarChart.Row(label: "A", value: 1)],
            reference: BarChart.Reference(value: 90, label: "Ensemble"), format: Samples.whole)
        let (_, layout) = try read(chart)
        #expect(layout.ticks?.domain == 0...100)
    }

    /// Zero stands 24 from the right of the page where bars are negative, and 45 from the left under a label 13 wide.
    @Test func printsTicksThatTouchTheSideOfThePageAndNoneBeyond() throws {
        func printsZero(_ zero: String, label: String, value: Double) throws -> Bool {
            let chart = BarChart(
                text: Samples.text("bord"), rows: [BarChart.Row(label: label, value: value)],
                format: { _ in "\u{2026}" }, tickFormat: { $0 == 0 ? zero : Samples.whole($0) })
            return try read(chart).root.elements("text").contains { $0.text == zero }
        }
        let dash = "\u{2014}"
        // At a size of 12 a dash is 12 wide and a star 6.
        #expect(try printsZero(String(repeating: dash, count: 4), label: "", value: -10))
        #expect(try !printsZero(String(repeating: dash, count: 4) + "*", label: "", value: -10))
        #expect(try printsZero(String(repeating: dash, count: 7) + "*", label: dash, value: 10))
        #expect(try !printsZero(String(repeating: dash, count: 8), label: dash, value: 10))
    }

    /// The value of the first bar, 10, is printed at the right of its end, where the line of 12 would strike it.
    @Test func theReferenceStrikesNoValue() throws {
        let chart = BarChart(
            text: Samples.text("barre"),
            rows: [BarChart.Row(label: "A", value: 10), BarChart.Row(label: "B", value: 100)],
            reference: BarChart.Reference(value: 12, label: "Ensemble"), format: Samples.whole)
        let (root, layout) = try read(chart)
        let lines = root.elements(role: "reference")
        #expect(lines.count == 2)
        let middle = layout.middle(of: 0)
        #expect(lines.allSatisfy { $0.number("y2") <= middle - 6 || $0.number("y1") >= middle + 6 })
    }
}
