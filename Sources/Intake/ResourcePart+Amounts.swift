import DelimitedText
import Facts

extension ResourcePart {
    /// Puts every amount of the row in place, exact and in the parts of its measure.
    mutating func readAmounts(
        _ record: borrowing RecordView, isTotal: Bool, plan: ResourcePlan
    ) -> Result<Void, RowFault> {
        state.amounts.removeAll(keepingCapacity: true)
        for position in plan.amounts.indices {
            switch Self.amount(record, position, plan) {
            case .failure(let problem):
                return .failure(RowFault(column: plan.amounts[position].column, problem: problem))
            case .success(let value): state.amounts.append(value)
            }
        }
        // A row of totals is no claim.
        return plan.rowKind == .claim && !isTotal ? readClaim(record, plan: plan) : .success(())
    }

    private static func amount(
        _ record: borrowing RecordView, _ position: Int, _ plan: borrowing ResourcePlan
    ) -> Result<Int64?, RowProblem> {
        let (column, form) = (plan.amounts[position].column, plan.amounts[position].form)
        let (measure, isWhole) = (plan.amounts[position].measure, plan.amounts[position].isWhole)
        let scale = measure.scale
        if let plain = plan.missing.plainNumber(record, column, form, scale: scale) {
            return isWhole && plain % scale != 0 ? .failure(.notWhole) : .success(plain)
        }
        return value(record.bytes(column), form, plan.missing, scale: scale).flatMap { value in
            if let value, value < 0, !measure.mayBeNegative { return .failure(.negative) }
            if let value, isWhole, value % scale != 0 { return .failure(.notWhole) }
            return .success(value)
        }
    }

    /// The number in parts, or nil where the text is declared to mean an absence.
    static func value(
        _ bytes: Span<UInt8>, _ form: NumberForm, _ missing: MissingTexts, scale: Int64
    ) -> Result<Int64?, RowProblem> {
        switch missing.meaning(of: bytes) {
        case .zero: .success(0)
        case .absent: .success(nil)
        case nil: form.parts(bytes, scale: scale).map(Optional.some).mapError { $0.rowProblem(scale: scale) }
        }
    }

    /// Counts, by label, the values that the row declares missing, and those that it declares zero without a digit.
    mutating func countAbsences(_ record: borrowing RecordView, plan: ResourcePlan) {
        for position in plan.amounts.indices where state.amounts[position] ?? 0 == 0 {
            count(plan.missing, record, plan.amounts[position].column)
        }
        for position in plan.figures.indices {
            count(plan.missing, record, plan.figures[position].column)
        }
        for position in plan.claimColumns.indices {
            let column = plan.claimColumns[position].column
            if !record.isBlank(column) || !plan.claimColumns[position].kind.isNoneWhenEmpty {
                count(plan.missing, record, column)
            }
        }
    }

    private mutating func count(_ missing: borrowing MissingTexts, _ record: borrowing RecordView, _ column: Int) {
        switch missing.meaning(of: record.bytes(column)) {
        case .absent(let label): absences[label, default: 0] += 1
        case .zero where record.isBlank(column): absences["zero (empty)", default: 0] += 1
        case .zero: absences["zero (\(record.text(column)))", default: 0] += 1
        case nil: break
        }
    }
}

extension Measure {
    /// Amounts of money may be corrected downwards; counts, days, points and people may not.
    var mayBeNegative: Bool { self == .cost || self == .highestCost || self == .contributions || self == .payroll }
}
