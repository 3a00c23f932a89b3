import Facts
import Indicators
import Tables
import Words

/// Figures laid out as a table for people: years or indicators in columns, codes in rows.
public struct ReportTable: Sendable {
    public let header: [String]
    public let rows: [[String]]
    /// How many columns are text, from the left.
    public let textColumns: Int
    public let flags: Flags
    /// Every reason met, in order, once.
    public let reasons: [Reason]

    public init(_ tables: [IndicatorTable], labels: Labels, language: Language, showsIntervals: Bool) {
        let text = CellText(language, showsIntervals: showsIntervals)
        let arrangement = Arrangement(tables)
        let by = tables.first?.question.by ?? []
        let keysNames = (arrangement.hasYearRows ? [Dimension.year] : []) + by
        header =
            keysNames.map { $0.name(language) }
            + arrangement.columns.map { $0.name(language, arrangement: arrangement) }
        textColumns = keysNames.count
        rows = arrangement.keys.map { key in
            let names = zip(by, key.codes).map { labels.text($1, $0) }
            let years = arrangement.hasYearRows ? [String(key.year ?? 0)] : []
            return years + names
                + arrangement.columns.map { column in
                    text.text(arrangement.cell(key, column), decimals: column.decimals)
                }
        }
        let cells = arrangement.keys.flatMap { key in arrangement.columns.map { arrangement.cell(key, $0) } }
        flags = cells.reduce(into: Flags()) { $0.formUnion($1.flags) }
        var met: Set<Reason> = []
        reasons = cells.flatMap(\.reasons).filter { met.insert($0).inserted }
    }

    /// A Markdown table; numbers are set to the right.
    public var markdown: String {
        let escaped = { (text: String) in text.replacing("|", with: "\\|").replacing("\n", with: " ") }
        let alignments = header.indices.map { $0 < textColumns ? ":--" : "--:" }
        let lines = [header.map(escaped), alignments] + rows.map { $0.map(escaped) }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
    }
}

/// One row of a table: its codes, and its year where years stand in rows.
private struct Key: Hashable {
    let year: Int?
    let codes: [String]

    var isTotal: Bool { codes.first == IndicatorTable.totalCode }
}

/// One column: an indicator, a year, or both.
private struct Column: Hashable {
    let code: String
    let year: Int?
    let names: [Language: String]
    let decimals: Int?
    let unit: Unit

    func name(_ language: Language, arrangement: Arrangement) -> String {
        let name = names[language] ?? code
        guard let year else { return name }
        return arrangement.hasSeveralIndicators ? "\(name), \(year)" : String(year)
    }

    static func == (first: Column, second: Column) -> Bool { first.code == second.code && first.year == second.year }
    func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(year)
    }
}

private struct Place: Hashable {
    let key: Key
    let column: Column
}

/// Where each figure stands: several years of one indicator go in columns, else years go in rows.
private struct Arrangement {
    var keys: [Key] = []
    var columns: [Column] = []
    var cells: [Place: Cell] = [:]
    let hasYearRows: Bool
    let hasSeveralIndicators: Bool

    init(_ tables: [IndicatorTable]) {
        let years = Set(tables.flatMap { $0.rows.map(\.year) })
        let by = tables.first?.question.by ?? []
        hasSeveralIndicators = tables.count > 1
        let hasYearColumns = years.count > 1 && !by.isEmpty && tables.count == 1
        hasYearRows = !hasYearColumns && (years.count > 1 || by.isEmpty)
        var met: Set<Key> = []
        var metColumns: Set<Column> = []
        for table in tables {
            let expression = table.question.expression
            let names = Dictionary(
                uniqueKeysWithValues: Language.allCases.map { ($0, Self.heading(expression, $0)) })
            for row in table.rows {
                let key = Key(year: hasYearRows ? row.year : nil, codes: row.codes)
                let column = Column(
                    code: expression.code, year: hasYearColumns ? row.year : nil, names: names,
                    decimals: expression.decimals, unit: expression.unit)
                if met.insert(key).inserted { keys.append(key) }
                if metColumns.insert(column).inserted { columns.append(column) }
                cells[Place(key: key, column: column)] = row.cell
            }
        }
        if !hasYearRows { keys = keys.filter { !$0.isTotal } + keys.filter(\.isTotal) }
    }

    /// The figure of a row and a column; where one indicator has a row that another lacks, the reason why.
    func cell(_ key: Key, _ column: Column) -> Cell {
        cells[Place(key: key, column: column)] ?? .unavailable(.noRow, unit: column.unit)
    }

    private static func heading(_ expression: Expression, _ language: Language) -> String {
        let unit = expression.unit
        let name = expression.name(language)
        let saysUnit: Set<Unit> = [.count, .employees, .hours, .fullTimeEquivalents]
        return saysUnit.contains(unit) ? name : "\(name) (\(unit.name(language)))"
    }
}
