/// The codes of a block that make the keys of a cube.
struct BlockColumns {
    private enum Column {
        case codes(start: Int)
        case constant(UInt32)
    }

    private let columns: [Column]

    init(_ block: borrowing RowBlock, _ dimensions: [Dimension], constants: [(dimension: Dimension, number: UInt32)]) {
        let (room, slots) = (block.room, block.slots)
        columns = dimensions.map { dimension in
            if let constant = constants.last(where: { $0.dimension == dimension }) { return .constant(constant.number) }
            return slots[dimension].map { .codes(start: $0 * room) } ?? .constant(0)
        }
    }

    func key(of block: borrowing RowBlock, _ row: Int) -> CubeKey {
        var key = CubeKey()
        for position in columns.indices {
            switch columns[position] {
            case .codes(let start): key[position] = block.codes[start + row]
            case .constant(let number): key[position] = number
            }
        }
        return key
    }

    /// The packed keys of all rows; empty where one of them does not pack.
    func words(of block: borrowing RowBlock, _ packing: KeyPacking) -> [UInt64] {
        var found = [UInt64](repeating: 0, count: block.count)
        var words = found.mutableSpan
        var all: UInt32 = 0
        for position in columns.indices {
            switch columns[position] {
            case .codes(let start):
                let codes = block.codes.span.extracting(start..<start + block.count)
                for row in codes.indices {
                    all |= codes[row]
                    words[row] |= packing.place(codes[row], at: position)
                }
            case .constant(let number):
                all |= number
                for row in words.indices { words[row] |= packing.place(number, at: position) }
            }
        }
        return packing.fits(all) ? found : []
    }
}
