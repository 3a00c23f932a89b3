import Intake
import Schemes

/// Makes enterprises of rows: years under their identifier, then claims, actions and aids.
struct PortfolioAssembly {
    private var pass = PortfolioPass()
    private var spelling = CodeSpelling()
    private let words: PortfolioWords
    private(set) var places = EnterprisePlaces()
    /// The row that gave each year of an enterprise.
    private var rows: [[Int: YearRow]] = []
    /// The files of establishments, in the order in which they are read.
    private var files: [PortfolioColumns] = []
    /// Year of the row that gave the codes and facts of an enterprise: its latest.
    private var latest: [Int] = []

    /// Whether it is the first pass: what is said of a whole file is said once.
    private let isFirst: Bool

    init(_ words: PortfolioWords, isFirst: Bool) { (self.words, self.isFirst) = (words, isFirst) }

    mutating func add(_ reading: PortfolioReading<EstablishmentRow>, _ columns: PortfolioColumns) {
        count(reading, columns)
        files.append(columns)
        for row in reading.whole.rows { add(spelled(row, columns), columns) }
    }

    /// That a file has no last line end is not said of a row that is refused.
    private mutating func count<Row>(_ reading: PortfolioReading<Row>, _ columns: PortfolioColumns) {
        pass.rows += reading.whole.tally.read
        pass.rejections += reading.whole.refusals
        guard isFirst, let line = reading.unendedLine, reading.whole.refusals.last?.line != line else { return }
        pass.doubts.note(columns.unended, line: line)
    }

    /// Notes the enterprises that lack a year between two others: to be called when all their rows are added.
    mutating func noteGaps() {
        for years in rows {
            for (year, row) in years where years[year - 1] == nil && years.keys.contains(where: { $0 < year }) {
                if let doubt = files[row.file].gapDoubt(before: year) { pass.doubts.note(doubt, line: row.line) }
            }
        }
    }

    /// Notes what the descriptor says of a file, at its header.
    mutating func noteNames(_ columns: PortfolioColumns) {
        for doubt in columns.unreadDoubts(words) {
            pass.doubts.note(doubt, line: columns.table.text.detected.headerLine)
        }
    }

    /// What the rows of the establishments tell together: to be called when all of them are added.
    mutating func complete(hasClaims: Bool) {
        for index in pass.enterprises.indices { pass.enterprises[index].areClaimsKnown = hasClaims }
        pass.sumHeadcounts()
    }

    private mutating func spelled(_ row: EstablishmentRow, _ columns: PortfolioColumns) -> EstablishmentRow {
        var row = row
        for (place, named) in columns.codes.enumerated() {
            guard let dimension = named.column.field.vigie?.dimension, let text = row.codes[place] else { continue }
            row.codes[place] = spelling.canonical(text, of: dimension)
        }
        return row
    }

    private mutating func add(_ row: EstablishmentRow, _ columns: PortfolioColumns) {
        let place = self.place(of: row, columns)
        if let first = rows[place][row.year] {
            pass.rejections.append(repeated(row, first: first.line, columns))
            return
        }
        for doubt in columns.doubts(row, words) { pass.doubts.note(doubt, line: row.line) }
        rows[place][row.year] = YearRow(file: files.count - 1, line: row.line)
        pass.enterprises[place].years.append(YearFacts(row, columns))
        if row.year >= latest[place] {
            latest[place] = row.year
            pass.enterprises[place].describe(row, columns)
        } else {
            pass.enterprises[place].complete(row, columns)
        }
    }

    private mutating func place(of row: EstablishmentRow, _ columns: PortfolioColumns) -> Int {
        if let known = places[row.id] { return known }
        if let other = places.otherZeros(row.id), let doubt = columns.otherZerosDoubt(row.id, as: other) {
            pass.doubts.note(doubt, line: row.line)
        }
        places.add(row.id, at: pass.enterprises.count)
        pass.enterprises.append(Enterprise(id: row.id))
        rows.append([:])
        latest.append(Int.min)
        return pass.enterprises.count - 1
    }

    private func repeated(_ row: EstablishmentRow, first: Int, _ columns: PortfolioColumns) -> Rejection {
        Rejection(
            file: columns.table.file, line: row.line, column: columns[.year]?.field.name, value: String(row.year),
            problem: .repeatedYear(firstLine: first), row: [row.id, String(row.year)])
    }

    mutating func attach(_ reading: PortfolioReading<AttachedRow>, _ columns: PortfolioColumns) {
        count(reading, columns)
        var marks: Set<UInt64> = []
        let last = latest.max() ?? Int.max
        for row in reading.whole.rows {
            if let doubt = columns.lateDoubt(row.content, last: last) { pass.doubts.note(doubt, line: row.line) }
            if let mark = row.mark, !marks.insert(mark).inserted, let doubt = columns.repeatDoubt(row.content) {
                pass.doubts.note(doubt, line: row.line)
            }
            if let doubt = columns.doubt(row.content, words) { pass.doubts.note(doubt, line: row.line) }
            switch row.content {
            case .claim(let claim): pass.enterprises[row.enterprise].claims.append(claim)
            case .action(let action): pass.enterprises[row.enterprise].actions.append(action)
            case .aid(let aid): pass.enterprises[row.enterprise].aids.append(aid)
            }
        }
    }

    func finished() -> PortfolioPass { pass }
}

/// Where a row of establishments stands.
private struct YearRow {
    /// Place among the files of establishments.
    let file: Int
    let line: Int
}

extension YearFacts {
    init(_ row: EstablishmentRow, _ columns: PortfolioColumns) {
        self.init(year: row.year)
        for (named, value) in zip(columns.numbers, row.numbers) {
            guard let value else { continue }
            switch named.kind {
            case .employees: employees = value
            case .payroll: payroll = PortfolioColumns.cents(value)
            case .contributions: contributions = PortfolioColumns.cents(value)
            case .claimsCost: claimsCost = PortfolioColumns.cents(value)
            case .rate: rate = value
            case .series: others[named.called] = value
            default: break
            }
        }
    }
}

extension Enterprise {
    /// Takes from a row what does not belong to a year.
    mutating func describe(_ row: EstablishmentRow, _ columns: PortfolioColumns) {
        for (named, value) in zip(columns.numbers, row.numbers) {
            guard let value else { continue }
            switch named.kind {
            case .weight: weight = value
            case .created: created = Int(value)
            case .fact: facts[named.called] = value
            default: break
            }
        }
        for (named, text) in zip(columns.codes, row.codes) {
            if let text { codes[named.called] = text }
        }
    }

    /// Takes from the row of an earlier year the codes that no later one says, as its holding, in whatever order they come.
    mutating func complete(_ row: EstablishmentRow, _ columns: PortfolioColumns) {
        for (named, text) in zip(columns.codes, row.codes) where codes[named.called] == nil {
            codes[named.called] = text
        }
    }
}
