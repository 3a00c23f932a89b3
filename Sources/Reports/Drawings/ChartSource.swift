import Facts
import Tables
import Words

/// What a chart is made from: tables, the measure that is drawn, and what stands out.
public struct ChartSource: Sendable {
    /// One for each panel, where the chart has panels.
    public private(set) var tables: [Table]
    /// Place of the measure that is drawn, among those of each table.
    public let measure: Int
    /// Rows with one of these codes are drawn in the second colour.
    public var highlighted: Set<String> = []
    /// Rows with one of these codes are drawn as outlines.
    public var outlined: Set<String> = []
    /// What an outline means, said below the drawing where there is one.
    public var outlineMeaning: Bilingual?
    /// The figure of all rows together, drawn across them.
    public var total: Cell?
    /// Whether the figures are sums, which parts make: rates and ranks are not.
    public var adds = true
    /// Place of the word that names a bar; nil where as many of the first ones do as tell rows apart.
    public var nameKey: Int?
    /// Whether bars stand from the highest value to the lowest: their rows have no order of their own.
    public var isRanked = false
    /// Whether the axis may start near the lowest value.
    public var isFitted = false
    /// Shares are whole and their counts bare: the words around the figure say what they are.
    public var hasBareShares = false
    /// The flags that stand after a value; nil for all.
    public var marked: Flags?

    /// Tables of one measure each, as answers of the catalogue are.
    public init(_ tables: [Table]) { (self.tables, measure) = (tables, 0) }

    /// One measure of a table; nil where the table has no such measure.
    public init?(_ table: Table, _ measure: String) {
        guard let place = table.measures.firstIndex(where: { $0.id == measure }) else { return nil }
        (tables, self.measure) = ([table], place)
        if !table.unit(of: place).isAdditive { total = table.rows.first(where: \.isTotal)?.cells[place] }
        (hasBareShares, marked) = (true, .estimated)
        adds = table.unit(of: place) == .percent || table.unit(of: place).isAdditive
    }

    /// Whether the figures that are drawn have one unit in each table.
    var hasOneUnit: Bool {
        tables.allSatisfy { table in Set(table.rows.map { $0.cells[measure].unit }).count <= 1 }
    }

    /// Keeps the rows that have this code behind their first word: the figure of all rows is then none of theirs.
    public mutating func keep(_ code: String) {
        for place in tables.indices { tables[place] = tables[place].keeping(code) }
        total = nil
    }
}

extension Table {
    /// The same table with the rows that have this code behind their first word.
    public func keeping(_ code: String) -> Table {
        var result = self
        result.rows.removeAll { !$0.words.dropFirst().contains { $0.code == code } }
        return result
    }
}

extension Table {
    /// The unit of a measure, as far as there are rows.
    func unit(of measure: Int) -> Unit { rows.first?.cells[measure].unit ?? .count }

    /// Places of the measures that have one unit in every row.
    func measures(in unit: Unit) -> [Int] {
        measures.indices.filter { place in rows.allSatisfy { $0.cells[place].unit == unit } }
    }

    /// Place of the key that holds civil years.
    var yearKey: Int? { keys.firstIndex { $0.id == Dimension.year.rawValue } }
}

extension Table.Row {
    /// Whether the row sums the others.
    var isTotal: Bool { words.first?.isTotal ?? false }
}

extension Table.Word {
    /// Whether the word stands for all the others.
    var isTotal: Bool { code == "total" }
}

extension Unit {
    /// Whether figures of the unit are counts, whose total dwarfs its parts.
    fileprivate var isAdditive: Bool {
        [.count, .employees, .hours, .days, .euros, .fullTimeEquivalents].contains(self)
    }
}
