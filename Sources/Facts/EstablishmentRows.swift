/// The establishments of the rows of a slice, in the order of the rows.
public struct EstablishmentRows: Sendable {
    /// The establishment of each row.
    public private(set) var ids: [EstablishmentID] = []
    /// Identities that are not made of digits only, each once; `ids` point into it.
    public private(set) var texts: [String] = []
    private var textPlaces: [String: Int] = [:]
    /// For each row, its place among the keys of the cube that sums the slice.
    public private(set) var places: [UInt32] = []
    /// The amounts of every row, by their position in it; `RowBlock.missing` where declared so.
    private var amounts: [[Int64]] = []
    /// A fingerprint of the amounts of each row.
    private(set) var prints: [UInt32] = []

    /// No rows: where each slice starts.
    public init() {}

    /// The identity of a canonical text that is not made of digits only.
    public mutating func id(ofText text: String) -> EstablishmentID {
        if let place = textPlaces[text] { return EstablishmentID(text: place) }
        textPlaces[text] = texts.count
        texts.append(text)
        return EstablishmentID(text: texts.count - 1)
    }

    /// Adds the rows of a block, each summed in a cell of a cube.
    public mutating func append(_ block: borrowing RowBlock, cells: [Int32], sources: [Int]) {
        ids.append(contentsOf: block.identities.prefix(block.count))
        let first = places.count
        places.append(contentsOf: repeatElement(0, count: block.count))
        var own = places.mutableSpan
        for row in cells.indices { own[first + row] = UInt32(cells[row]) }
        appendAmounts(block, sources)
    }

    private mutating func appendAmounts(_ block: borrowing RowBlock, _ sources: [Int]) {
        if amounts.isEmpty { amounts = Array(repeating: [], count: sources.count) }
        var mixed = [UInt64](repeating: 0, count: block.count)
        for (position, source) in sources.enumerated() {
            let column = block.amounts[source * block.room..<source * block.room + block.count]
            amounts[position].append(contentsOf: column)
            for (row, amount) in column.enumerated() { mixed[row] = Self.mixed(mixed[row], amount) }
        }
        prints.append(contentsOf: mixed.lazy.map { UInt32(truncatingIfNeeded: $0 >> 16) })
    }

    /// The amounts of a row; nil where declared missing.
    public func amounts(of row: Int) -> [Int64?] {
        amounts.map { $0[row] == RowBlock.missing ? nil : $0[row] }
    }

    /// The same on every run.
    private static func mixed(_ print: UInt64, _ amount: Int64) -> UInt64 {
        let mixed = (print ^ UInt64(bitPattern: amount)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}
