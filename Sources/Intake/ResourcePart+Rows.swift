import DelimitedText
import Facts

extension ResourcePart {
    /// Reads one record: it is kept, refused, or set aside, and counted as such.
    mutating func read(_ record: borrowing RecordView, plan: ResourcePlan) {
        tally.read += 1
        let hasColumns = record.count == plan.header.count || Self.endsEmpty(record, after: plan.header.count)
        if Self.isBlank(record) || Self.isNote(record, hasColumns: hasColumns, columns: plan.header.count) {
            tally.setAside += 1
            return
        }
        guard hasColumns else {
            refuseCount(record, plan)
            return
        }
        if plan.selectors.contains(where: { !$0.admits(record) }) {
            tally.setAside += 1
            if tally.kept == 0 { unselected.note(record, plan.selectors) }
            return
        }
        switch readCodes(record, plan: plan) {
        case .failure(let fault): refuse(record, fault, plan)
        case .success(let evidence):
            switch readAmounts(record, isTotal: evidence != nil, plan: plan) {
            case .failure(let fault): refuse(record, fault, plan)
            case .success:
                if let evidence { setAside(record, as: evidence, plan: plan) } else { keep(record, plan: plan) }
            }
        }
    }

    private mutating func keep(_ record: borrowing RecordView, plan: ResourcePlan) {
        if let fault = readFigures(record, plan: plan) {
            refuse(record, fault, plan)
            return
        }
        tally.kept += 1
        countAbsences(record, plan: plan)
        noteState(record, plan: plan)
        noteOddFields(record, plan: plan)
        let identity = identity(of: record, plan: plan)
        let place = state.waiting.append(
            state.numbers, amounts: state.amounts, identity: identity, line: record.line)
        let isCancer = readCancerMark(record, plan)
        derive(place, isCancer: { _ in isCancer }, plan: plan)
        checkSiret(place, plan: plan)
        noteClaim(record, place.lowerBound, plan: plan)
        addExposures(place, plan: plan)
    }

    /// Notes the date of the state that the row belongs to, and where it first stands.
    private mutating func noteState(_ record: borrowing RecordView, plan: ResourcePlan) {
        guard let column = plan.observedColumn, !record.isBlank(column) else { return }
        let text = record.text(column)
        if states[text] == nil { states[text] = record.line }
    }

    /// A mark that is not yes counts as no.
    private mutating func readCancerMark(_ record: borrowing RecordView, _ plan: ResourcePlan) -> Bool {
        guard let column = plan.cancerMark else { return false }
        let isCancer = YesNo.meaning(of: record.bytes(column)) ?? false
        state.spellings.insert(column, of: record, number: isCancer ? 1 : 0)
        return isCancer
    }

    /// Spreadsheets leave rows of separators only above and below a table.
    private static func isBlank(_ record: borrowing RecordView) -> Bool {
        for index in 0..<record.count where !record.isBlank(index) { return false }
        return true
    }

    /// Trailing separators leave empty fields at the end of every row: they are no columns.
    private static func endsEmpty(_ record: borrowing RecordView, after count: Int) -> Bool {
        guard record.count > count else { return false }
        for index in count..<record.count where !record.isBlank(index) { return false }
        return true
    }

    /// A note below the table: text in its first cell and nothing anywhere else. Where the cells of a row are there,
    /// only words that open a note, or a long sentence, tell it from a code without a value; where they are not, so does the
    /// stop of a sentence, from a row that was cut. A note that holds the delimiter has other cells, but not those of a row.
    private static func isNote(_ record: borrowing RecordView, hasColumns: Bool, columns: Int) -> Bool {
        guard columns > 1, !record.isBlank(0) else { return false }
        if !hasColumns && NoteLabels.names(record.text(0)) { return true }
        for index in 1..<max(1, record.count) where !record.isBlank(index) { return false }
        return hasColumns
            ? NoteLabels.opens(record.text(0)) : NoteLabels.standsAlone(record.text(0), columns: columns)
    }

    private mutating func refuseCount(_ record: borrowing RecordView, _ plan: ResourcePlan) {
        let problem = RowProblem.fieldCount(expected: plan.header.count, found: record.count)
        refuse(record, RowFault(column: nil, problem: problem), plan)
    }

    mutating func refuse(_ record: borrowing RecordView, _ fault: RowFault, _ plan: ResourcePlan) {
        tally.rejected += 1
        rejections.append(
            Rejection(
                record, column: fault.column, name: fault.column.map { FieldMatch.shown(plan.header[$0], at: $0) },
                fault.problem, file: plan.file, masking: plan.personColumns))
    }
}

/// Which column of a row is at fault, and why.
struct RowFault: Error {
    let column: Int?
    let problem: RowProblem
}
