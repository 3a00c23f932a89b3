import DelimitedText
import Facts
import Tables

extension ResourcePart {
    /// Keeps the published figures of the row; a text that is neither a number nor a declared absence is a fault.
    mutating func readFigures(_ record: borrowing RecordView, plan: ResourcePlan) -> RowFault? {
        var read: [(FigureColumn, PublishedFigure)] = []
        for column in plan.figures {
            if let selector = column.selector, !selector.admits(record) { continue }
            switch Self.figure(record, column, plan.missing) {
            case .failure(let fault): return fault
            case .success(let figure): read.append((column, figure))
            }
        }
        for (column, figure) in read {
            let dimensions = facts.published[column.table].dimensions
            facts.published[column.table].insert(figure, at: key(dimensions, constants: column.constants, plan))
        }
        return nil
    }

    private static func figure(
        _ record: borrowing RecordView, _ column: FigureColumn, _ missing: MissingTexts
    ) -> Result<PublishedFigure, RowFault> {
        switch column.flags {
        case .none: return figure(record.text(column.column), "", record.line, column, missing, flagColumn: nil)
        case .column(let place):
            return figure(
                record.text(column.column), record.text(place), record.line, column, missing, flagColumn: place)
        case .behindValue:
            let text = record.text(column.column).trimmingBlanks()
            let letters = text.reversed().prefix { $0.isLetter || $0 == " " }.count
            let value = String(text.dropLast(letters)).trimmingBlanks()
            return figure(value, String(text.suffix(letters)), record.line, column, missing, flagColumn: nil)
        }
    }

    /// The figure of a text and of the letters that qualify it; `flagColumn` is where those stand apart.
    private static func figure(
        _ text: String, _ letters: String, _ line: Int, _ column: FigureColumn, _ missing: MissingTexts,
        flagColumn: Int?
    ) -> Result<PublishedFigure, RowFault> {
        guard let flags = Flags(letters: letters) else {
            return .failure(RowFault(column: flagColumn ?? column.column, problem: .unknownFlag))
        }
        let bytes = Array(text.utf8)
        switch missing.meaning(of: bytes.span) {
        case .zero: return .success(PublishedFigure(value: 0, flags: flags, line: line))
        case .absent(let label):
            return .success(PublishedFigure(value: nil, absence: label, flags: flags, line: line))
        case nil:
            return column.form.decimal(bytes.span)
                .map { PublishedFigure(value: $0.value, flags: flags, line: line) }
                .mapError { RowFault(column: column.column, problem: $0.rowProblem(scale: 1)) }
        }
    }

    private mutating func key(
        _ dimensions: [Dimension], constants: [Dimension: String], _ plan: ResourcePlan
    ) -> CubeKey {
        var key = CubeKey()
        for (position, dimension) in dimensions.enumerated() {
            let constant = constants[dimension].map { facts.book[dimension].number(of: $0) }
            key[position] = constant ?? plan.slots[dimension].map { state.numbers[$0] } ?? 0
        }
        return key
    }
}
