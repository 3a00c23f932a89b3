import DelimitedText
import Words

/// What rows that are set aside hold in the columns by which rows are selected.
struct UnselectedRows: Sendable {
    /// By column; a file with more values than this in a column is not one of a few wrong codes.
    private var values: [Int: Set<String>] = [:]
    private var passed: Set<Int> = []
    private static let most = 12

    mutating func note(_ record: borrowing RecordView, _ selectors: [RowSelector]) {
        for (place, selector) in selectors.enumerated() {
            if selector.admits(record) {
                passed.insert(place)
            } else if values[place, default: []].count < Self.most {
                values[place, default: []].insert(selector.value(in: record))
            }
        }
    }

    mutating func add(_ later: UnselectedRows) {
        passed.formUnion(later.passed)
        for (place, met) in later.values { values[place, default: []].formUnion(met) }
    }

    /// The columns that no row passes, else all that some row fails.
    func refusals(_ selectors: [RowSelector], _ header: [String]) -> [RefusedSelection] {
        let failed = selectors.indices.filter { values[$0] != nil }
        let never = failed.filter { !passed.contains($0) }
        return (never.isEmpty ? failed : never).map { place in
            RefusedSelection(
                column: header[selectors[place].column],
                met: Array((values[place] ?? []).sortedByScalars().prefix(Self.most)),
                wanted: selectors[place].codes.sortedByScalars())
        }
    }
}

/// A column by which rows are selected and that refuses all of them.
public struct RefusedSelection: Sendable, Hashable {
    /// The name of the column.
    public let column: String
    /// The first of its values, by their scalars.
    public let met: [String]
    /// The codes of the rows that are read.
    public let wanted: [String]

    /// Both lists are in the order of their scalars.
    public init(column: String, met: [String], wanted: [String]) {
        (self.column, self.met, self.wanted) = (column, met, wanted)
    }
}
