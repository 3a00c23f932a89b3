import Facts
import Tables
import Words

extension Table {
    /// Answers laid out for people: several years of one indicator go in columns, else years go in rows. A row that one
    /// indicator has and another lacks says so.
    public init(arranging answers: [IndicatorTable], labels: Labels) {
        let arrangement = Arrangement(answers)
        let by = answers.first?.question.by ?? []
        let keys = (arrangement.hasYearRows ? [Dimension.year] : []) + by
        self.init(
            name: answers.map { $0.question.expression.code.lowercased() }.joined(separator: "-"),
            keys: keys.map { Heading($0.rawValue, $0.name) }, measures: arrangement.columns.map(\.heading),
            rows: arrangement.keys.map { key in
                let years = key.year.map { [Word(same: String($0))] } ?? []
                let words = zip(by, key.codes).map { Word($1, Bilingual(same: labels.text($1, $0))) }
                return Row(years + words, arrangement.columns.map { arrangement.cell(key, $0) })
            },
            sources: answers.flatMap(\.sources), population: TablePopulation(answers, labels).text)
    }
}

/// One row: its codes, and its year where years stand in rows.
private struct Key: Hashable {
    let year: Int?
    let codes: [String]

    var isTotal: Bool { codes.first == IndicatorTable.totalCode }
}

/// One column: an indicator, a year, or both.
private struct Column {
    let place: Place
    let heading: Table.Heading
    let unit: Unit

    struct Place: Hashable {
        let code: String
        let year: Int?
    }

    init(_ expression: Expression, year: Int?, isOneOfSeveral: Bool) {
        place = Place(code: expression.code, year: year)
        unit = expression.unit
        let id = year.map { isOneOfSeveral ? "\(expression.code)-\($0)" : String($0) } ?? expression.code
        let texts = Language.allCases.map { language in
            let name = expression.heading(language)
            return year.map { isOneOfSeveral ? "\(name), \($0)" : String($0) } ?? name
        }
        heading = Table.Heading(id, Bilingual(texts[0], texts[1]), decimals: expression.decimals)
    }
}

extension Expression {
    /// The name with its unit, unless it says it.
    fileprivate func heading(_ language: Language) -> String {
        let saysUnit: Set<Unit> = [.count, .employees, .hours, .fullTimeEquivalents, .index]
        return saysUnit.contains(unit) ? name(language) : "\(name(language)) (\(unitName(language)))"
    }
}

/// Where each figure stands.
private struct Arrangement {
    private(set) var keys: [Key] = []
    private(set) var columns: [Column] = []
    private var cells: [Key: [Column.Place: Cell]] = [:]
    let hasYearRows: Bool

    init(_ answers: [IndicatorTable]) {
        let years = Set(answers.flatMap { $0.rows.map(\.year) })
        let isByCode = answers.first.map { !$0.question.by.isEmpty } ?? false
        let hasYearColumns = years.count > 1 && isByCode && answers.count == 1
        hasYearRows = !hasYearColumns && (years.count > 1 || !isByCode)
        for answer in answers {
            for row in answer.rows {
                add(row, answer.question.expression, inYearColumns: hasYearColumns, isOneOfSeveral: answers.count > 1)
            }
        }
        if hasYearColumns { putInOrder(answers[0]) }
        if !hasYearRows { keys = keys.filter { !$0.isTotal } + keys.filter(\.isTotal) }
    }

    /// A code that only later years have takes its place among the others, unless the rows stand by their values.
    private mutating func putInOrder(_ answer: IndicatorTable) {
        let order = RowOrder(by: answer.question.by)
        let parts = answer.rows.filter { $0.codes.first != IndicatorTable.totalCode }
        let isByCode = zip(parts, parts.dropFirst()).allSatisfy {
            $0.year != $1.year || !order.precedes($1.codes, $0.codes)
        }
        if isByCode { keys.sort { order.precedes($0.codes, $1.codes) } }
    }

    private mutating func add(_ row: Row, _ expression: Expression, inYearColumns: Bool, isOneOfSeveral: Bool) {
        let key = Key(year: hasYearRows ? row.year : nil, codes: row.codes)
        let place = Column.Place(code: expression.code, year: inYearColumns ? row.year : nil)
        if cells[key] == nil { keys.append(key) }
        if !columns.contains(where: { $0.place == place }) {
            columns.append(Column(expression, year: place.year, isOneOfSeveral: isOneOfSeveral))
        }
        cells[key, default: [:]][place] = row.cell
    }

    func cell(_ key: Key, _ column: Column) -> Cell {
        cells[key]?[column.place] ?? .unavailable(.noRow, unit: column.unit)
    }
}
