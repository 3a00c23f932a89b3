/// A table of one additive quantity, as a part of several that are published together.
public struct LinkedTable: Sendable {
    /// One cell of the table.
    public struct Cell: Sendable {
        /// A whole number of parts of a unit, so that sums are exact: fractions would make true equations false. Nil where a
        /// reader sees that the cell is hidden.
        public var value: Double?
        /// How many parts make one unit: 100 where cents are counted.
        public var partsPerUnit = 1.0
        /// What each unit contributes, by number of unit; empty where units are not known.
        public var amounts: [Int: Double]
        /// How many units contribute, where only their number is known; an upper bound in sums of cells.
        public var respondents: Int?
        /// What an attacker knows that the cell is at least where it is hidden.
        public var floor = 0.0
        /// What an attacker knows that the cell is at most where it is hidden.
        public var ceiling = Double.infinity
        /// What nobody may know that the cell does not reach, because of another measure that it bounds; 0 where there is none.
        public var reach = 0.0
        /// Whether the value is itself the number that the rule on few units counts.
        public var countsUnits = false
        /// Whether some table prints the cell.
        public var isPrinted: Bool
        /// How many figures are lost with the cell.
        public var figures = 1.0
        /// Whether the cell is public already and cannot be taken back.
        public var isPublic: Bool
        /// Whether nobody may know the cell, whatever the rules say of it: it was hidden before.
        public var staysHidden = false

        /// A printed cell whose contributors are not known, unless they are given.
        public init(
            value: Double?, amounts: [Int: Double] = [:], respondents: Int? = nil, isPrinted: Bool = true,
            isPublic: Bool = false
        ) {
            self.value = value
            self.amounts = amounts
            self.respondents = respondents
            self.isPrinted = isPrinted
            self.isPublic = isPublic
        }
    }

    /// Several codes of an attribute that one code of another stands for: `in` or `out`.
    public struct Group: Sendable, Hashable {
        /// The attribute whose codes are grouped.
        public let attribute: String
        /// The codes that `in` stands for.
        public let codes: Set<String>
        /// The code of what is among the group's codes.
        public static let inside = "in"
        /// The code of all that is not.
        public static let outside = "out"

        /// An attribute of two codes, `in` and `out`, beside the one that it groups.
        public init(of attribute: String, codes: Set<String>) {
            self.attribute = attribute
            self.codes = codes
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

    /// `cells` are by codes in the order of `attributes`; the table sorts both by the name of the attribute.
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
        for limit in other.limits { limits.widen(by: limit) }
        for (codes, cell) in other.cells {
            guard let known = cells[codes] else {
                cells[codes] = cell
                continue
            }
            cells[codes]?.isPrinted = known.isPrinted || cell.isPrinted
            cells[codes]?.isPublic = known.isPublic || cell.isPublic
            cells[codes]?.staysHidden = known.staysHidden || cell.staysHidden
            cells[codes]?.value = known.value ?? cell.value
            cells[codes]?.floor = max(known.floor, cell.floor)
            cells[codes]?.ceiling = min(known.ceiling, cell.ceiling)
            cells[codes]?.reach = max(known.reach, cell.reach)
            cells[codes]?.figures = (known.isPrinted ? known.figures : 0) + (cell.isPrinted ? cell.figures : 0)
        }
    }

    /// Whether the table has every cell of its attributes.
    var isWhole: Bool { limits.contains(where: \.isEmpty) }

    /// Whether the table has every part of the cell of a coarser table.
    func covers(_ codes: [String], of attributes: [String], groups: [String: Group]) -> Bool {
        limits.contains { limits in
            limits.allSatisfy { attribute, admitted in
                if let place = attributes.firstIndex(of: attribute) { return admitted.contains(codes[place]) }
                return attributes.indices.contains { place in
                    guard let group = groups[attributes[place]], codes[place] == Group.inside else { return false }
                    return group.attribute == attribute && group.codes.isSubset(of: admitted)
                }
            }
        }
    }

    /// The codes of a cell in a table with fewer attributes.
    func projection(onto attributes: [String]) -> ([String]) -> [String] {
        let places = attributes.compactMap { self.attributes.firstIndex(of: $0) }
        return { codes in places.map { codes[$0] } }
    }
}

extension [LinkedTable.Limits] {
    /// Adds a limit: two that differ by the codes of one attribute are one.
    fileprivate mutating func widen(by limit: LinkedTable.Limits) {
        for (index, known) in enumerated() where Set(known.keys) == Set(limit.keys) {
            let differing = known.keys.filter { known[$0] != limit[$0] }
            guard differing.count <= 1 else { continue }
            if let attribute = differing.first { self[index][attribute]?.formUnion(limit[attribute] ?? []) }
            return
        }
        append(limit)
    }
}
