/// A table of one additive quantity, as a part of several that are published together.
public struct LinkedTable: Sendable {
    /// One cell of the table.
    public struct Cell: Sendable {
        /// Nil where a reader sees that the cell is hidden.
        public var value: Double?
        /// What each unit contributes, by number of unit; empty where units are not known.
        public var amounts: [Int: Double]
        /// Whether some table prints the cell.
        public var isPrinted: Bool

        public init(value: Double?, amounts: [Int: Double] = [:], isPrinted: Bool = true) {
            self.value = value
            self.amounts = amounts
            self.isPrinted = isPrinted
        }
    }

    /// The codes of some attributes to which a table is limited; none where it is whole.
    public typealias Limits = [String: Set<String>]

    /// What the cells are by, and everything that this determines (the group of an activity, beside the activity): a
    /// table is a sum of another when its attributes are some of the other's.
    public let attributes: [String]
    /// By codes, in the order of `attributes`.
    public var cells: [[String]: Cell]
    /// The table holds every cell within one of these limits.
    public var limits: [Limits]

    public init(attributes: [String], cells: [[String]: Cell], limits: Limits = [:]) {
        let order = attributes.indices.sorted { attributes[$0] < attributes[$1] }
        self.attributes = order.map { attributes[$0] }
        var sorted: [[String]: Cell] = [:]
        for (codes, cell) in cells { sorted[order.map { codes[$0] }] = cell }
        self.cells = sorted
        self.limits = [limits]
    }

    /// The same cells from two places: what one prints is printed.
    mutating func add(_ other: LinkedTable) {
        limits += other.limits.filter { !limits.contains($0) }
        for (codes, cell) in other.cells {
            guard let known = cells[codes] else {
                cells[codes] = cell
                continue
            }
            cells[codes]?.isPrinted = known.isPrinted || cell.isPrinted
            cells[codes]?.value = known.value ?? cell.value
        }
    }

    /// Whether the table has every part of the cell of a coarser table.
    func covers(_ codes: [String], of attributes: [String]) -> Bool {
        limits.contains { limits in
            limits.allSatisfy { attribute, admitted in
                attributes.firstIndex(of: attribute).map { admitted.contains(codes[$0]) } ?? false
            }
        }
    }

    /// The codes of a cell in a table with fewer attributes.
    func projection(onto attributes: [String]) -> ([String]) -> [String] {
        let places = attributes.compactMap { self.attributes.firstIndex(of: $0) }
        return { codes in places.map { codes[$0] } }
    }
}
