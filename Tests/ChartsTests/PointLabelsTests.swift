import Testing

@testable import Charts

/// A glyph that no table has is 11 wide at a size of 10, so that two are 22; names keep 9 from their point and 2 from the sides.
@Suite("Names of points") struct PointLabelsTests {
    private let style = TextStyle(size: 10)
    private let name = "漢漢"

    private func placed(_ x: Double, width: Double, among others: [Position] = []) -> [SVGElement] {
        let point = Position(x: x, y: 50)
        let plot = Box(x: 0, y: 0, width: width, height: 100)
        var labels = PointLabels([point] + others, plot: plot)
        return labels.place(name, at: point, style)
    }

    private func text(_ x: Double, _ y: Double, _ anchor: TextStyle.Anchor) -> [SVGElement] {
        [.text(name, at: Position(x: x, y: y + style.baselineShift), style.anchored(anchor))]
    }

    /// On the right the name of a point at 40 reaches from 49 to 71, on the left from 9 to 31. Above it would touch the point.
    @Test("On the right where it just fits, else on the left, else below")
    func sides() {
        #expect(placed(40, width: 73) == text(49, 50, .start))
        #expect(placed(40, width: 72) == text(31, 50, .end))
        #expect(placed(33, width: 65) == text(24, 50, .end))
        #expect(placed(32, width: 64) == text(32, 59.9, .middle))
    }

    /// A point takes 5 on each side of itself: one at 76 begins where the name ends, and touches it no more.
    @Test("Beside another point, but not on it")
    func points() {
        #expect(placed(40, width: 200, among: [Position(x: 76, y: 50)]) == text(49, 50, .start))
        #expect(placed(40, width: 200, among: [Position(x: 75, y: 50)]) == text(31, 50, .end))
    }

    @Test("A name that is placed takes its room: the same one goes elsewhere")
    func names() {
        let point = Position(x: 40, y: 50)
        var labels = PointLabels([point], plot: Box(x: 0, y: 0, width: 200, height: 100))
        #expect(labels.place(name, at: point, style) == text(49, 50, .start))
        #expect(labels.place(name, at: point, style) == text(31, 50, .end))
    }

    @Test("Where a name has to go further, a line leads to it; where there is no room, nothing stands")
    func far() {
        let point = Position(x: 100, y: 50)
        var labels = PointLabels([point], plot: Box(x: 0, y: 0, width: 200, height: 100))
        labels.reserve(Box(x: 85, y: 35, width: 30, height: 30))
        #expect(labels.place(name, at: point, style).count == 2)
        #expect(placed(10, width: 20).isEmpty)
    }
}
