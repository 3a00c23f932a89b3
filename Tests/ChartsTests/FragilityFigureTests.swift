import Foundation
import Testing

@testable import Charts

@Suite struct FragilityFigureTests {
    private func count(_ part: String, in svg: String) -> Int { svg.components(separatedBy: part).count - 1 }

    @Test func aCombinationMarksItsSetsAndNoOther() {
        let svg = Samples.upSet.svg()
        #expect(count("class=\"chart-bar\"", in: svg) == 4)
        #expect(count("class=\"chart-member\"", in: svg) == 1 + 2 + 2 + 3)
        #expect(count("class=\"chart-absent\"", in: svg) == 4 * 3 - 8)
        #expect(svg.contains("EPICES (1200)") && !svg.contains("Observatoire des fragilités ("))
    }

    @Test func barsAreInProportion() {
        let layout = UpSetLayout(Samples.upSet, top: 50)
        let heights = [820.0, 410].map { layout.barBottom - layout.barTop(of: $0) }
        #expect(heights[0] == 2 * heights[1])
        #expect(layout.barTop(of: 0) == layout.barBottom)
    }

    @Test func everyPointIsDrawnAndNamedWhereThereIsRoom() {
        let svg = Samples.quadrant.svg()
        #expect(count("class=\"chart-point\"", in: svg) == 5)
        #expect(count("class=\"chart-cut\"", in: svg) == 2)
        for name in ["Nord", "Sud", "Est", "Ouest", "Centre"] { #expect(svg.contains(">\(name)</text>")) }
    }

    @Test func aNameWithoutRoomIsLeftOut() {
        let point = Position(x: 100, y: 100)
        var crowded = PointLabels([point], plot: Box(x: 95, y: 95, width: 20, height: 20))
        #expect(crowded.place("Un nom", at: point, .tick).isEmpty)
        var wide = PointLabels([point], plot: Box(x: 0, y: 0, width: 300, height: 300))
        #expect(wide.place("Un nom", at: point, .tick).count == 1)
        // The place to the right is taken now: the second name goes elsewhere.
        #expect(wide.place("Un nom", at: point, .tick).first != wide.place("Un nom", at: point, .tick).first)
    }

    @Test func nothingToDrawIsSaid() {
        let empty = UpSetChart(text: Samples.text("vide"), sets: [], combinations: [], format: Samples.whole)
        #expect(empty.svg().contains("Aucune donnée"))
        let points = [QuadrantChart.Point(label: "a", x: .nan, y: 1)]
        let axis = QuadrantChart.Axis(title: "", cut: 0, format: Samples.whole)
        let quarters = QuadrantChart.Quarters(upperLeft: "", upperRight: "", lowerLeft: "", lowerRight: "")
        let chart = QuadrantChart(
            text: Samples.text("vide"), points: points, horizontal: axis, vertical: axis, quarters: quarters)
        #expect(chart.svg().contains("Aucune donnée"))
    }
}
