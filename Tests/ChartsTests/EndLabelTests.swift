import Testing

@testable import Charts

/// The mark beside the name of a series stands for a point of it, or for nothing.
@Suite("Names at the ends of lines") struct EndLabelTests {
    private func count(isAlone: Bool, point: Position?) -> Int {
        EndLabel(mark: SeriesMark(0), lines: ["a"], value: "1", point: point, isAlone: isAlone, middle: 100)
            .elements(from: 200).count
    }

    /// The name and the value; a mark; a dotted line from the last point to a mark that was moved.
    @Test("A line alone has no mark beside its name; one of several has one where its last point is elsewhere")
    func marks() {
        #expect(count(isAlone: true, point: nil) == 2)
        #expect(count(isAlone: false, point: nil) == 3)
        #expect(count(isAlone: false, point: Position(x: 195, y: 100)) == 2)
        #expect(count(isAlone: false, point: Position(x: 195, y: 40)) == 4)
        #expect(count(isAlone: true, point: Position(x: 195, y: 40)) == 3)
    }
}
