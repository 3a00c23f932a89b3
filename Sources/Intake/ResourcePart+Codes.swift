import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the number of every code of the row in place. The result says whether the row is a total.
    mutating func readCodes(_ record: borrowing RecordView, plan: ResourcePlan) -> Result<Bool, RowFault> {
        state.numbers = state.constants
        var isTotal = false
        for (position, code) in plan.codes.enumerated() {
            let bytes = record.bytes(code.column)
            guard code.isNeeded else {
                isTotal = isTotal || (TotalLabels.mayStart(bytes) && TotalLabels.contains(record.text(code.column)))
                continue
            }
            let number: UInt32
            if let known = state.spellings[position].number(of: bytes) {
                number = known
            } else {
                switch meet(record, code, position: position) {
                case .failure(let fault): return .failure(fault)
                case .success(let new): number = new
                }
            }
            if number == RawCodeTable.total { isTotal = true } else { state.numbers[code.dimension.index] = number }
        }
        return .success(isTotal)
    }

    /// A spelling met for the first time in this slice.
    private mutating func meet(
        _ record: borrowing RecordView, _ column: CodeColumn, position: Int
    ) -> Result<UInt32, RowFault> {
        let text = record.text(column.column)
        let number: UInt32
        if TotalLabels.contains(text) && column.dimension != .year {
            number = RawCodeTable.total
        } else {
            let word = column.translations[FoldedName(text)]
            let code = word ?? CodeForm.canonical(text, of: column.dimension)
            if let problem = Self.problem(code, column.dimension, isTotal: TotalLabels.contains(text)) {
                return .failure(RowFault(column: column.column, problem: problem))
            }
            number = facts.book[column.dimension].number(of: code)
            let label = column.labelColumn.map { record.text($0) } ?? (word == nil ? "" : text)
            facts.book[column.dimension].label(number, as: label)
        }
        state.spellings[position].insert(record.bytes(column.column), number: number)
        return .success(number)
    }

    private static func problem(_ code: String, _ dimension: Dimension, isTotal: Bool) -> RowProblem? {
        switch dimension {
        case .year:
            let isYear = code.count == 4 && (Int(code).map { (1900...2100).contains($0) } ?? false)
            return isYear ? nil : .notAYear
        case .event: return Event(rawValue: code) == nil ? .notAnEvent : nil
        case .establishment: return code.isEmpty ? .emptyIdentifier : nil
        default: return nil
        }
    }
}
