import Testing

@testable import Facts

@Suite("Rows that wait to be summed")
struct RowBlockTests {
    private let slots = DimensionSlots([.naf5, .ctn, .event, .naf2])

    private var constants: CodeNumbers {
        var constants = CodeNumbers(repeating: 0)
        constants[slots.slot(of: .event)] = 3
        return constants
    }

    @Test("Rows by column and rows one by one stand side by side")
    func columns() {
        var block = RowBlock(slots, constants: constants, width: 2)
        block.prepare(for: 3)
        let places = block.append(2)
        block.put([7, 8].span, slot: slots.slot(of: .ctn), in: places)
        block.put([100, 200].span, asAmount: 1, in: places)
        var numbers = constants
        numbers[slots.slot(of: .ctn)] = 9
        let alone = block.append(numbers, amounts: [nil, 5], identity: EstablishmentID(number: 1, digits: 1), line: 4)
        #expect(alone == 2..<3 && block.count == 3)
        #expect((0..<3).map { block.code(.ctn, row: $0) } == [7, 8, 9])
        #expect((0..<3).map { block.code(.event, row: $0) } == [3, 3, 3])
        #expect((0..<3).map { block.amount(at: 1, row: $0) } == [100, 200, 5])
        #expect(block.amount(at: 0, row: 2) == nil)
        #expect(block.line(2) == 4)
    }

    @Test("Codes that follow from others are put for the rows asked for only")
    func derived() {
        var block = RowBlock(slots, constants: constants)
        block.prepare(for: 3)
        block.put([0, 1, 2].span, slot: slots.slot(of: .naf5), in: block.append(3))
        block.put(.naf2, from: .naf5, by: [40, 41, 42], in: 1..<3)
        #expect((0..<3).map { block.code(.naf2, row: $0) } == [0, 41, 42])
    }

    @Test("A dimension that the block does not keep has the empty code in every row")
    func unkept() {
        var block = RowBlock(slots, constants: constants)
        block.prepare(for: 1)
        _ = block.append(1)
        #expect(block.code(.tableau, row: 0) == 0)
    }

    @Test("Room is kept from one block to the next, and made where there is not enough")
    func room() {
        var block = RowBlock(slots, constants: constants, width: 1)
        block.prepare(for: 2)
        _ = block.append(2)
        block.prepare(for: 1)
        #expect(block.count == 0 && block.room == 2)
        block.prepare(for: 5)
        #expect(block.room == 5 && block.append(5) == 0..<5)
        #expect(block.code(.event, row: 4) == 3)
    }
}
