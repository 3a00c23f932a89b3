import Facts
import Testing

@Suite("Where the codes of a row stand")
struct DimensionSlotsTests {
    @Test("In the order of the dimensions, however they are given; one that is not kept has no place")
    func order() {
        let slots = DimensionSlots([.tableau, .year, .ctn])
        #expect(slots.dimensions == [.year, .ctn, .tableau])
        #expect([.year, .ctn, .tableau, .region].map { slots[$0] } == [0, 1, 2, nil])
    }

    @Test("A plan holds thirty-two, as many as its rows have numbers in place")
    func room() {
        let slots = DimensionSlots(Dimension.allCases.prefix(32))
        #expect(slots.count == DimensionSlots.maximum && CodeNumbers(repeating: 0).count == DimensionSlots.maximum)
        #expect(slots.dimensions.allSatisfy { slots[$0] != nil })
    }
}
