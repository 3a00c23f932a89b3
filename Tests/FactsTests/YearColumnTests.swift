import Testing

@testable import Facts

@Suite("The establishments of one year") struct YearColumnTests {
    private func entry(_ profile: UInt32, _ print: UInt32) -> YearColumn.Entry {
        YearColumn.Entry(profile: profile, print: print)
    }

    @Test("Each has its first row, then the others; one that is not there has none, wherever its number stands")
    func rows() {
        var column = YearColumn()
        column.set(2, entry(0, 7))
        column.set(0, entry(5, 8))
        column.append(2, entry(1, 9))
        #expect(column.entry(2)?.profile == 0 && column.entry(2)?.print == 7)
        #expect(column.entry(0)?.profile == 5 && column.entry(0)?.print == 8)
        #expect(column.entry(1)?.profile == nil && column.entry(3)?.profile == nil)
        #expect(column.others(2).map(\.print) == [9] && column.others(0).isEmpty)
        #expect(column.count == 2)
    }
}
