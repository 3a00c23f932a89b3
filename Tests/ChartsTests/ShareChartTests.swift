import Testing

@testable import Charts

@Suite struct ShareChartTests {
    private func chart(_ shares: [Double]?, parts: [String] = ["A", "B"]) throws(ChartError) -> ShareChart {
        try ShareChart(
            text: Samples.text("parts"), parts: parts, rows: [ShareChart.Row(label: "Ligne", shares: shares)],
            format: Samples.tenth)
    }

    @Test func givesEachShareItsWidth() throws {
        let chart = try chart([75, 25])
        let layout = ShareLayout(chart, top: FigureFrame(chart.text).bodyTop)
        let length = layout.scale.end - layout.scale.start
        let bars = try #require(SVGReader.read(chart.svg())).elements(role: "share")
        #expect(abs(bars[0].number("x") - layout.scale.start) < 0.01)
        #expect(abs(bars[0].number("width") - length * 0.75) < 0.01)
        #expect(abs(bars[1].number("x") - layout.scale.start - length * 0.75) < 0.01)
    }

    @Test func fillsPartsAndLegendInTheSameOrder() throws {
        let root = try #require(SVGReader.read(try Samples.familyShares().svg()))
        let swatches = root.elements(role: "swatch").compactMap { $0.attributes["fill"] }
        let bars = root.elements(role: "share").compactMap { $0.attributes["fill"] }
        let patterns = root.elements("pattern").compactMap { $0.attributes["id"] }.map { "url(#" + $0 + ")" }
        #expect(swatches == patterns)
        #expect(bars == patterns + patterns)
    }

    @Test func hatchesEachPartOfTheSixFirstDifferently() {
        let strokes = (0..<7).map { part in
            Hatching.pattern(part, isMuted: false, id: "a").children.dropFirst().map(\.attributes)
        }
        for (index, tile) in strokes.enumerated() {
            #expect(!strokes[(index + 1)...].contains(tile))
        }
    }

    @Test func printsTheSharesThatFit() throws {
        let words = try #require(SVGReader.read(try chart([99, 1]).svg())).elements("text").map(\.text)
        #expect(words.contains("99,0") && !words.contains("1,0"))
    }

    @Test func saysWhyARowHasNoShares() throws {
        let root = try #require(SVGReader.read(try Samples.familyShares().svg()))
        let words = root.elements("text").map(\.text)
        #expect(words.contains("non publié") && words.contains("n\u{A0}= 47\u{202F}434"))
        #expect(try chart([0, 0]).svg().contains("Aucune donnée"))
    }

    @Test func acceptsRoundedShares() throws {
        #expect(try chart([33.3, 66.6]).rows.count == 1)
    }

    @Test func refusesWhatIsNotAWhole() {
        #expect(throws: ChartError.sharesDoNotAddUp(row: "Ligne", sum: 90)) { try chart([40, 50]) }
        #expect(throws: ChartError.invalidShare(row: "Ligne", part: "B")) { try chart([110, -10]) }
        #expect(throws: ChartError.invalidShare(row: "Ligne", part: "A")) { try chart([.nan, 100]) }
        #expect(throws: ChartError.shareCount(row: "Ligne", expected: 2, found: 1)) { try chart([100]) }
    }
}
