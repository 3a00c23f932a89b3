import DelimitedText
import Facts
import Intake
import Schemes

/// The enterprises of one pass, and the rows that were refused.
public struct PortfolioPass: Sendable {
    /// In the order in which the file first names them.
    public internal(set) var enterprises: [Enterprise] = []
    /// Rows that do not count, file by file in their order.
    public internal(set) var rejections: [Rejection] = []
    /// Values that count and that somebody should look at.
    public internal(set) var doubts = PortfolioDoubts()
    /// How many establishments share their enterprise with another one of the pass.
    public internal(set) var establishmentsOfSharedEnterprises = 0
    /// Rows of every file that belong to the pass, refused ones included.
    public internal(set) var rows = 0
}

extension PortfolioSource {
    /// Reads the share `number` (from 0) of the enterprises, whole: their years, claims, actions and aids.
    public func pass(_ number: Int) throws(IntakeError) -> PortfolioPass {
        let share = PassShare(number: number, count: passes)
        var assembly = PortfolioAssembly(words, isFirst: number == 0)
        for columns in establishments {
            if number == 0 { assembly.noteNames(columns) }
            assembly.add(try rows(columns, share) { $0.establishment($1) }, columns)
        }
        assembly.noteGaps()
        assembly.complete(hasClaims: hasClaims)
        let places = assembly.places
        for columns in claims { assembly.attach(try rows(columns, share) { $0.claim($1, of: places) }, columns) }
        for columns in actions { assembly.attach(try rows(columns, share) { $0.action($1, of: places) }, columns) }
        for columns in aids { assembly.attach(try rows(columns, share) { $0.aid($1, of: places) }, columns) }
        return assembly.finished()
    }

    private func rows<Row: Sendable>(
        _ columns: PortfolioColumns, _ share: PassShare,
        _ row: @escaping @Sendable (PortfolioColumns, borrowing RecordView) -> Result<Row, RowFault>
    ) throws(IntakeError) -> PortfolioReading<Row> {
        let key = columns[.establishment]?.index
        let share = share.of(columns.identifiers)
        do {
            return try columns.table.rows(
                RowForm(
                    isMeant: { Self.belongs($0, key, share) }, ending: { RowEnding(row(columns, $0)) },
                    refusal: { Rejection($0, $1, of: columns.table) }), workers: reader.workers)
        } catch let error as DelimitedTextError {
            throw .text(error)
        } catch {
            throw .layout(file: columns.table.file, detail: String(describing: error))
        }
    }

    /// Rows without an identifier, and those too short to have one, belong to the first pass.
    private static func belongs(_ record: borrowing RecordView, _ key: Int?, _ share: PassShare) -> Bool {
        guard let key, key < record.count else { return share.number == 0 }
        return share.contains(record.bytes(key))
    }
}
