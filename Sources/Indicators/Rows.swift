import Facts
import Tables

/// The lines of an answer, in their order: there may be millions, and each is made when it is asked for.
public struct Rows: RandomAccessCollection, Sendable {
    private enum Storage: Sendable {
        case spelled([Row])
        case coded([Year], places: [UInt32])
    }

    /// The figures of one year, by the codes of their rows.
    struct Year: Sendable {
        let year: Int
        var cells: CodedRows<Cell>
        /// How many figures years before it have.
        fileprivate var start = 0

        init(_ year: Int, _ cells: CodedRows<Cell>) { (self.year, self.cells) = (year, cells) }
    }

    private let storage: Storage

    /// Lines that are made already.
    public init(_ rows: [Row]) { storage = .spelled(rows) }

    /// By year, then by their codes in the order of each dimension, missing codes last.
    init(_ years: [Year], by dimensions: [Dimension]) {
        var sorted = years.sorted { $0.year < $1.year }
        var (places, start): ([UInt32], Int) = ([], 0)
        for index in sorted.indices {
            sorted[index].start = start
            let order = sorted[index].cells.keys.order(by: dimensions)
            places.append(contentsOf: order.lazy.map { UInt32(start) + $0 })
            start += order.count
        }
        storage = .coded(sorted, places: places)
    }

    private init(_ storage: Storage) { self.storage = storage }

    /// 0.
    public var startIndex: Int { 0 }

    /// How many lines there are.
    public var endIndex: Int {
        switch storage {
        case .spelled(let rows): rows.count
        case .coded(_, let places): places.count
        }
    }

    /// The line at a place, made anew each time.
    public subscript(index: Int) -> Row {
        switch storage {
        case .spelled(let rows): return rows[index]
        case .coded(let years, let places):
            let (year, row) = Self.find(places[index], in: years)
            return Row(
                year: years[year].year, codes: years[year].cells.keys[row], cell: years[year].cells.value(at: row))
        }
    }

    private static func find(_ place: UInt32, in years: [Year]) -> (year: Int, row: Int) {
        var year = years.count - 1
        while years[year].start > place { year -= 1 }
        return (year, Int(place) - years[year].start)
    }
}

extension Rows {
    /// The civil year of a line, of which nothing else is made.
    func year(at index: Int) -> Int {
        switch storage {
        case .spelled(let rows): rows[index].year
        case .coded(let years, let places): years[Self.find(places[index], in: years).year].year
        }
    }

    /// The figure of a line, of which nothing else is made.
    func cell(at index: Int) -> Cell {
        switch storage {
        case .spelled(let rows): return rows[index].cell
        case .coded(let years, let places):
            let (year, row) = Self.find(places[index], in: years)
            return years[year].cells.value(at: row)
        }
    }

    /// Whether a test holds for one of the codes of a line.
    func hasCode(at index: Int, where test: (String) -> Bool) -> Bool {
        switch storage {
        case .spelled(let rows): return rows[index].codes.contains(where: test)
        case .coded(let years, let places):
            let (year, row) = Self.find(places[index], in: years)
            return years[year].cells.keys.hasCode(of: row, where: test)
        }
    }

    /// The lines with other figures, each changed when it is asked for.
    func mapCells(_ change: @escaping @Sendable (Cell) -> Cell) -> Rows {
        switch storage {
        case .spelled(let rows):
            Rows(rows.map { Row(year: $0.year, codes: $0.codes, cell: change($0.cell)) })
        case .coded(let years, let places):
            Rows(
                .coded(
                    years.map { year in
                        var changed = year
                        changed.cells = year.cells.lazilyMapped(change)
                        return changed
                    }, places: places))
        }
    }

    /// The lines at some places, in the order of these.
    func extracting(_ indices: [Int]) -> Rows {
        switch storage {
        case .spelled(let rows): Rows(indices.map { rows[$0] })
        case .coded(let years, let places): Rows(.coded(years, places: indices.map { places[$0] }))
        }
    }

    /// The lines that a test keeps.
    public func filter(_ isKept: (Row) throws -> Bool) rethrows -> Rows {
        extracting(try indices.filter { try isKept(self[$0]) })
    }

    /// The lines whose codes are among some.
    func having(_ codes: some Sequence<[String]>) -> Rows {
        let wanted = Set(codes)
        switch storage {
        case .spelled(let rows): return Rows(rows.filter { wanted.contains($0.codes) })
        case .coded(let years, let places):
            let found = Set(
                years.flatMap { year in
                    wanted.compactMap { codes in year.cells.keys.row(of: codes).map { UInt32(year.start + $0) } }
                })
            return Rows(.coded(years, places: places.filter(found.contains)))
        }
    }
}

extension Rows: ExpressibleByArrayLiteral {
    /// The lines as they stand.
    public init(arrayLiteral elements: Row...) { self.init(elements) }
}

extension Rows: Equatable {
    /// Whether both have the same lines.
    public static func == (first: Rows, second: Rows) -> Bool { first.elementsEqual(second) }
}
