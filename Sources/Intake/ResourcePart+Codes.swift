import DelimitedText
import Facts
import Words

extension ResourcePart {
    /// Puts the number of every code of the row in place. The result says by what the row is a total; nil for a row of data.
    mutating func readCodes(_ record: borrowing RecordView, plan: ResourcePlan) -> Result<TotalEvidence?, RowFault> {
        if plan.mayBeTotal(record) {
            switch readCodes(record, plan: plan, lookingForTotals: true) {
            case .failure(let fault): return .failure(fault)
            case .success(false): return .success(nil)
            case .success(true): if let evidence = plan.totalEvidence(record) { return .success(evidence) }
            }
        }
        return readCodes(record, plan: plan, lookingForTotals: false).map { _ in nil }
    }

    private mutating func readCodes(
        _ record: borrowing RecordView, plan: ResourcePlan, lookingForTotals looks: Bool
    ) -> Result<Bool, RowFault> {
        state.numbers = state.constants
        var isTotal = false
        var fault: RowFault?
        // By index, because a column is a large value to copy for every row.
        for position in plan.codes.indices {
            let (column, dimension) = (plan.codes[position].column, plan.codes[position].dimension)
            if let label = plan.codes[position].labelColumn {
                isTotal = isTotal || looks && Self.labelNamesTotal(record, label)
            }
            if dimension == .establishment, let problem = Self.identifierProblem(record, column) {
                fault = fault ?? RowFault(column: column, problem: problem)
            }
            // « TOTAL » is a code of NACE like the others: the figures of its rows are not sums to be set aside.
            let mayTotal = looks && dimension != .nace
            guard plan.codes[position].isNeeded else {
                isTotal = isTotal || (mayTotal && Self.namesTotal(record, column))
                continue
            }
            let number: UInt32
            let known = plan.codes[position].part == nil ? state.spellings.number(of: column, in: record) : nil
            if let known, known != TotalLabels.number || looks, !mayTotal || plan.identifierColumn == nil {
                number = known
            } else {
                switch meet(record, plan.codes[position], mayTotal: mayTotal) {
                case .failure(let new):
                    fault = fault ?? new
                    continue
                case .success(let new): number = new
                }
            }
            if number == TotalLabels.number {
                isTotal = true
            } else {
                state.numbers[plan.slots.slot(of: dimension)] = number
            }
        }
        // A total may leave the year or the event empty: it stands for all of them.
        if !isTotal, let fault { return .failure(fault) }
        return .success(isTotal)
    }

    /// A spelling met for the first time in this slice.
    mutating func meet(
        _ record: borrowing RecordView, _ column: CodeColumn, mayTotal: Bool
    ) -> Result<UInt32, RowFault> {
        let text =
            column.part.map { CompositeText.part($0, of: record.text(column.column)) } ?? record.text(column.column)
        let number: UInt32
        let label = column.labelColumn.flatMap { Self.labelNamesTotal(record, $0) ? nil : record.text($0) }
        if mayTotal, Self.namesTotal(record, column.column) {
            number = TotalLabels.number
        } else {
            let word = column.translations.isEmpty ? nil : column.translations[FoldedName(text)]
            let code: String
            switch ReadCode.code(of: word ?? text, in: column.dimension) {
            case .failure(let problem): return .failure(RowFault(column: column.column, problem: problem))
            case .success(let read): code = read
            }
            if column.tellsYear, CodeForm.isMissing(code) {
                return .failure(RowFault(column: column.column, problem: .notADay))
            }
            number = facts.book[column.dimension].number(of: code)
            noteLine(record.line, of: code, in: column.dimension)
            facts.book[column.dimension].label(number, as: label ?? (word == nil ? "" : text))
        }
        if column.part == nil { state.spellings.insert(column.column, of: record, number: number) }
        return .success(number)
    }

    private mutating func noteLine(_ line: Int, of code: String, in dimension: Dimension) {
        let place = CodePlace(dimension: dimension, code: code)
        if dimension.hasLines, codeLines[place] == nil { codeLines[place] = line }
    }

    private static func namesTotal(_ record: borrowing RecordView, _ column: Int) -> Bool {
        TotalLabels.mayStart(record.bytes(column)) && TotalLabels.contains(record.text(column))
    }

    /// Labels are sentences, met on every row: only the word that opens them is looked at.
    private static func labelNamesTotal(_ record: borrowing RecordView, _ column: Int) -> Bool {
        TotalLabels.mayOpenLabel(record.bytes(column)) && TotalLabels.contains(record.text(column))
    }

    /// Checked on every row, asked for or not: which rows are refused must not depend on the question.
    private static func identifierProblem(_ record: borrowing RecordView, _ column: Int) -> RowProblem? {
        if record.words(column)?.number != nil { return nil }
        let bytes = record.bytes(column)
        if bytes.isBlank { return .emptyIdentifier }
        return DamagedIdentifier.isMet(in: bytes) ? .damagedIdentifier : nil
    }
}
