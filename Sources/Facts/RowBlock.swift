import CVector

/// A number for each slot of ``DimensionSlots``; held in place, because every row writes it.
public typealias CodeNumbers = InlineArray<32, UInt32>

/// Rows of a file that wait to be summed, column by column: going over one column of many rows is several times faster than
/// over the columns of one row after the other.
public struct RowBlock: Sendable {
    /// Stands for an amount that is declared missing: numbers of files are refused long before they are so low.
    public static let missing = sum_missing

    /// The dimensions whose codes rows have.
    public let slots: DimensionSlots
    /// The numbers of rows that have no code of their own in a dimension, slot by slot.
    private let constants: CodeNumbers
    /// How many amounts a row has.
    public let width: Int
    /// Rows that wait.
    public private(set) var count = 0
    /// Whether an amount of a row is declared missing.
    private(set) var hasMissing = false
    /// Rows for which there is room: the length of every column.
    private(set) var room = 0
    /// Number of the code of each row, slot by slot.
    private(set) var codes: [UInt32] = []
    /// Amounts of each row, one position after the other.
    private(set) var amounts: [Int64] = []
    /// The establishment of each row, where its file names one.
    public private(set) var identities: [EstablishmentID] = []
    /// The line of each row in its file.
    private(set) var lines: [Int32] = []

    /// `constants` are numbers of codes that hold for all rows; `width` is the amounts of a row.
    public init(_ slots: DimensionSlots, constants: CodeNumbers = CodeNumbers(repeating: 0), width: Int = 0) {
        self.slots = slots
        self.constants = constants
        self.width = width
    }

    /// The number of the code of a row; 0 in a dimension that the block does not keep.
    public func code(_ dimension: Dimension, row: Int) -> UInt32 {
        slots[dimension].map { codes[$0 * room + row] } ?? 0
    }

    /// The numbers of the codes of some rows, in a dimension that has a slot.
    @_lifetime(borrow self)
    public func codes(_ dimension: Dimension, in rows: Range<Int>) -> Span<UInt32> {
        let first = slots.slot(of: dimension) * room
        return codes.span.extracting(first + rows.lowerBound..<first + rows.upperBound)
    }

    /// An amount of a row; nil where declared missing.
    public func amount(at position: Int, row: Int) -> Int64? {
        let amount = amounts[position * room + row]
        return amount == Self.missing ? nil : amount
    }

    /// Empties the block, and makes room for so many rows.
    public mutating func prepare(for rows: Int) {
        (count, hasMissing) = (0, false)
        guard rows > room else { return }
        room = rows
        codes = (0..<slots.count).flatMap { repeatElement(constants[$0], count: rows) }
        amounts = Array(repeating: 0, count: width * rows)
        identities = Array(repeating: EstablishmentID(number: 0, digits: 0), count: rows)
        lines = Array(repeating: 0, count: rows)
    }
}

extension RowBlock {
    /// Adds one row, with the numbers of all its codes by slot; a nil amount is declared missing. Returns where it stands.
    @discardableResult
    public mutating func append(
        _ numbers: CodeNumbers, amounts row: [Int64?], identity: EstablishmentID, line: Int
    ) -> Range<Int> {
        for slot in 0..<slots.count { codes[slot * room + count] = numbers[slot] }
        for position in row.indices { amounts[position * room + count] = row[position] ?? Self.missing }
        hasMissing = hasMissing || row.contains(nil)
        identities[count] = identity
        lines[count] = Int32(clamping: line)
        return append(1)
    }

    /// Adds rows, of which columns are then put one by one. Returns where they stand.
    public mutating func append(_ rows: Int) -> Range<Int> {
        count += rows
        return count - rows..<count
    }

    /// Puts the codes of rows that were added, in a slot.
    public mutating func put(_ numbers: Span<Int64>, slot: Int, in rows: Range<Int>) {
        let first = slot * room + rows.lowerBound
        var column = codes.mutableSpan
        for index in numbers.indices { column[first + index] = UInt32(truncatingIfNeeded: numbers[index]) }
    }

    /// Puts amounts of rows that were added.
    public mutating func put(_ values: Span<Int64>, asAmount position: Int, in rows: Range<Int>) {
        let first = position * room + rows.lowerBound
        var column = amounts.mutableSpan
        for index in values.indices { column[first + index] = values[index] }
    }

    /// Puts the establishments of rows that were added, as the decoding of digits packs them.
    public mutating func put(identities packed: Span<Int64>, in rows: Range<Int>) {
        for index in packed.indices { identities[rows.lowerBound + index] = EstablishmentID(packed: packed[index]) }
    }

    /// Puts the codes that follow from those of another dimension: `numbers` holds one for each number of `source`.
    public mutating func put(_ target: Dimension, from source: Dimension, by numbers: [UInt32], in rows: Range<Int>) {
        let (first, place) = (slots.slot(of: source) * room, slots.slot(of: target) * room)
        var column = codes.mutableSpan
        for row in rows { column[place + row] = numbers[Int(column[first + row])] }
    }

    /// Replaces the code of a row.
    public mutating func set(_ number: UInt32, of dimension: Dimension, row: Int) {
        codes[slots.slot(of: dimension) * room + row] = number
    }

    /// The line of a row.
    public func line(_ row: Int) -> Int { Int(lines[row]) }

    /// Notes the line of a row.
    public mutating func setLine(_ line: Int, row: Int) { lines[row] = Int32(clamping: line) }

    /// Whether there is a row of which all amounts that `sources` name are 0.
    func hasEmptyRow(of sources: [Int?]) -> Bool {
        guard let first = sources.compactMap(\.self).first else { return count > 0 }
        let column = amounts.span.extracting(first * room..<first * room + count)
        for row in column.indices where column[row] == 0 && hasNothing(row, of: sources) { return true }
        return false
    }

    /// Whether all amounts of a row that `sources` name are 0.
    func hasNothing(_ row: Int, of sources: [Int?]) -> Bool {
        for source in sources { if let source, amounts[source * room + row] != 0 { return false } }
        return true
    }
}
