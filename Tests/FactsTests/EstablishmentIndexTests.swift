import Testing

@testable import Facts

@Suite("Establishments are numbered in the order in which they are met") struct EstablishmentIndexTests {
    private func id(_ number: Int) -> EstablishmentID { EstablishmentID(number: UInt64(number * 17), digits: 14) }

    @Test("A thousand, met again in the same order, backwards, and each twice")
    func numbers() {
        var index = EstablishmentIndex()
        let order = Array(0..<1000)
        #expect(order.map { index.number(of: id($0), texts: []) } == order)
        #expect(order.map { index.number(of: id($0), texts: []) } == order)
        #expect(order.reversed().map { index.number(of: id($0), texts: []) } == order.reversed())
        #expect([7, 7, 8, 999, 0].map { index.number(of: id($0), texts: []) } == [7, 7, 8, 999, 0])
        #expect(index.count == 1000 && index.ids == order.map(id))
    }

    @Test("The count of digits tells numbers apart; texts are the same in whatever list they stand")
    func texts() {
        var index = EstablishmentIndex()
        #expect(index.number(of: EstablishmentID(number: 5, digits: 1), texts: []) == 0)
        #expect(index.number(of: EstablishmentID(number: 5, digits: 2), texts: []) == 1)
        let (first, second) = (["a", "b"], ["b", "c", "a"])
        #expect((0...1).map { index.number(of: EstablishmentID(text: $0), texts: first) } == [2, 3])
        #expect((0...2).map { index.number(of: EstablishmentID(text: $0), texts: second) } == [3, 4, 2])
        #expect(index.textList == ["a", "b", "c"])
    }

    @Test("Those of a block that are known have their numbers, the others none")
    func known() {
        var index = EstablishmentIndex()
        for number in 0..<100 { _ = index.number(of: id(number), texts: []) }
        _ = index.number(of: EstablishmentID(text: 0), texts: ["a"])
        var block = RowBlock(DimensionSlots([]))
        block.prepare(for: 5)
        for identity in [id(99), id(100), id(0), EstablishmentID(text: 1), EstablishmentID(text: 0)] {
            _ = block.append(CodeNumbers(repeating: 0), amounts: [], identity: identity, line: 1)
        }
        #expect(index.known(block, texts: ["new", "a"]) == [99, nil, 0, 100, nil])
    }

    @Test("Rows keep their amounts and the texts of their establishments, each text once")
    func rows() {
        var rows = EstablishmentRows()
        #expect(rows.id(ofText: "a") == rows.id(ofText: "a") && rows.id(ofText: "b") != rows.id(ofText: "a"))
        #expect(rows.texts == ["a", "b"])
        for start in [0, 10] as [Int64] {
            var block = RowBlock(DimensionSlots([]), width: 2)
            block.prepare(for: 3)
            for row in 0..<2 {
                let amounts = [start + Int64(row), row == 0 ? nil : 7]
                _ = block.append(CodeNumbers(repeating: 0), amounts: amounts, identity: id(row), line: row + 2)
            }
            rows.append(block, cells: [4, 6], sources: [1, 0])
        }
        #expect((0..<4).map { rows.amounts(of: $0) } == [[nil, 0], [7, 1], [nil, 10], [7, 11]])
        #expect(rows.places == [4, 6, 4, 6] && rows.ids == [id(0), id(1), id(0), id(1)])
        #expect(Set(rows.prints).count == 4)
    }
}
