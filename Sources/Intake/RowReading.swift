import DelimitedText

/// What may be wrong with a row of any described file, whatever its columns hold.
public protocol DescribedRowProblem: Error, Sendable {
    /// The row is wider or narrower than the header.
    static func fieldCount(expected: Int, found: Int) -> Self
    /// A field holds whole rows, which quotes made one.
    static var swallowed: Self { get }
}

/// Which column of a row is at fault, and why.
public struct FieldFault<Problem: DescribedRowProblem>: Error {
    /// Position in the row, from 0; nil where the whole row is at fault.
    public let column: Int?
    /// Why the row is refused.
    public let problem: Problem

    /// `column` is nil where the whole row is at fault.
    public init(_ column: DescribedColumn?, _ problem: Problem) {
        (self.column, self.problem) = (column?.index, problem)
    }

    init(at column: Int?, _ problem: Problem) { (self.column, self.problem) = (column, problem) }
}

/// How one row of a described file ends.
public enum RowEnding<Row: Sendable, Problem: DescribedRowProblem>: Sendable {
    /// It counts.
    case kept(Row)
    /// It is not meant to be read.
    case setAside
    /// It is at fault.
    case refused(FieldFault<Problem>)

    /// A row that is kept, or refused.
    public init(_ result: Result<Row, FieldFault<Problem>>) {
        switch result {
        case .success(let row): self = .kept(row)
        case .failure(let fault): self = .refused(fault)
        }
    }
}

/// What the rows of one kind of file are made into.
public struct RowForm<Row: Sendable, Problem: DescribedRowProblem, Refusal: Sendable>: Sendable {
    let isMeant: @Sendable (borrowing RecordView) -> Bool
    let ending: @Sendable (borrowing RecordView) -> RowEnding<Row, Problem>
    let refusal: @Sendable (borrowing RecordView, FieldFault<Problem>) -> Refusal

    /// - Parameters:
    ///   - isMeant: whether a record is counted at all: it may be too short to have the columns that are described.
    ///   - ending: of a row that has all its fields.
    ///   - refusal: what is kept of a row that is refused.
    public init(
        isMeant: @escaping @Sendable (borrowing RecordView) -> Bool = { _ in true },
        ending: @escaping @Sendable (borrowing RecordView) -> RowEnding<Row, Problem>,
        refusal: @escaping @Sendable (borrowing RecordView, FieldFault<Problem>) -> Refusal
    ) {
        (self.isMeant, self.ending, self.refusal) = (isMeant, ending, refusal)
    }
}

/// What some rows of a described file gave, in its order.
public struct RowBatch<Row: Sendable, Refusal: Sendable>: Sendable {
    /// The rows that count.
    public private(set) var rows: [Row] = []
    /// Those that are refused.
    public private(set) var refusals: [Refusal] = []
    /// How they all ended.
    public private(set) var tally = RowTally()

    /// Of no row.
    public init() {}

    /// Adds the rows that follow in the file.
    public mutating func merge(_ later: RowBatch) {
        rows += later.rows
        refusals += later.refusals
        tally.add(later.tally)
    }

    fileprivate mutating func read<Problem>(
        _ record: borrowing RecordView, _ form: RowForm<Row, Problem, Refusal>, _ table: DescribedTable
    ) {
        guard form.isMeant(record) else { return }
        tally.read += 1
        switch table.ending(record, form.ending) {
        case .kept(let row):
            tally.kept += 1
            rows.append(row)
        case .setAside: tally.setAside += 1
        case .refused(let fault):
            tally.rejected += 1
            refusals.append(form.refusal(record, fault))
        }
    }
}

/// A described file that was read to its end.
public struct RowReading<Whole> {
    /// What its rows gave.
    public let whole: Whole
    /// How the file turned out to be written: a stray quote is met while it is read.
    public let detected: DetectedForm
    /// The line of the last row, where no line end follows it.
    public let unendedLine: Int?
}

extension DescribedTable {
    /// Reads the rows below the header on `workers` threads: the one road for files that are kept row by row.
    ///
    /// - Parameters:
    ///   - start: makes what the rows are merged into; made again where a stray quote makes the reading begin again.
    ///   - merge: takes the rows of a slice, in the order of the file.
    /// - Throws: `DelimitedTextError`.
    public func read<Whole, Row, Problem, Refusal>(
        _ form: RowForm<Row, Problem, Refusal>, workers: Int, into start: () -> Whole,
        merge: (inout Whole, RowBatch<Row, Refusal>) -> Void
    ) throws -> RowReading<Whole> {
        var text = text
        let (whole, unended) = try text.reading { text in
            var whole = start()
            let summary = try scan(
                file: text.file, form: text.detected.form, workers: workers, start: { RowBatch<Row, Refusal>() },
                record: { batch, record in batch.read(record, form, self) }, merge: { merge(&whole, $0) })
            return (whole, summary.unendedLine)
        }
        return RowReading(whole: whole, detected: text.detected, unendedLine: unended)
    }

    /// Every row of a file.
    public func rows<Row, Problem, Refusal>(
        _ form: RowForm<Row, Problem, Refusal>, workers: Int
    ) throws -> RowReading<RowBatch<Row, Refusal>> {
        try read(form, workers: workers, into: { RowBatch() }, merge: { $0.merge($1) })
    }

    /// The name of a column as the file has it; nil for no column.
    public func name(of column: Int?) -> String? { column.map { FieldMatch.shown(header[$0], at: $0) } }

    fileprivate func ending<Row, Problem>(
        _ record: borrowing RecordView, _ ending: (borrowing RecordView) -> RowEnding<Row, Problem>
    ) -> RowEnding<Row, Problem> {
        guard record.count == header.count else {
            return .refused(FieldFault(nil, .fieldCount(expected: header.count, found: record.count)))
        }
        if let column = swallowed(record) { return .refused(FieldFault(at: column, .swallowed)) }
        return ending(record)
    }

    /// The first column that holds whole rows: what nobody reads of it may still be rows of the file.
    private func swallowed(_ record: borrowing RecordView) -> Int? {
        guard record.mayHoldMarks else { return nil }
        for column in header.indices {
            let isMet = SwallowedFields.areMet(
                in: record.bytes(column), isCode: false, delimiter: text.detected.form.delimiter, width: header.count)
            if isMet { return column }
        }
        return nil
    }
}
