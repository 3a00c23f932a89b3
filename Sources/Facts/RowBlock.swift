/// A number for each dimension, by its index; held in place, because every row writes it.
public typealias CodeNumbers = InlineArray<21, UInt32>

/// Rows of a file that wait to be summed: going over many rows for one sum is several times faster than over many sums
/// for one row.
public struct RowBlock: Sendable {
    /// Number of the code of each dimension, row by row; 0 where a row has none.
    public private(set) var numbers: [CodeNumbers] = []
    /// The establishment of each row, where its file names one.
    public private(set) var identities: [EstablishmentID] = []
    /// The amounts of every row, one row after the other; nil where declared missing.
    private(set) var amounts: [Int64?] = []
    /// The line of each row in its file.
    private(set) var lines: [Int32] = []
    /// How many amounts a row has.
    private(set) var width = 0

    public init() {}

    public var count: Int { numbers.count }

    /// All rows have the same number of amounts.
    public mutating func append(_ row: CodeNumbers, amounts: borrowing [Int64?], identity: EstablishmentID, line: Int) {
        numbers.append(row)
        identities.append(identity)
        lines.append(Int32(clamping: line))
        // One by one: lending the whole array would count a reference for every row.
        for index in amounts.indices { self.amounts.append(amounts[index]) }
        width = amounts.count
    }

    /// Replaces the code of a row.
    public mutating func set(_ number: UInt32, of dimension: Dimension, row: Int) {
        numbers[row][dimension.index] = number
    }

    /// Empties the block, and keeps its room.
    public mutating func removeAll() {
        numbers.removeAll(keepingCapacity: true)
        identities.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        amounts.removeAll(keepingCapacity: true)
    }

    /// Whether all amounts of a row that `sources` name are 0.
    func hasNothing(_ row: Int, of sources: [Int?]) -> Bool {
        for source in sources { if let source, amounts[row * width + source] != 0 { return false } }
        return true
    }
}
