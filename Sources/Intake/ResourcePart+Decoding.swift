import DelimitedText
import Facts

extension ResourcePart {
    /// Reads records, those that are plain without a look at single fields.
    mutating func read(_ batch: borrowing RecordBatch, plan: ResourcePlan) {
        for index in 0..<batch.count {
            state.line = batch.line(index)
            if let row = plan.decoding, !Self.labelNamesTotal(batch, index, plan),
                batch.decode(index, row.decoding, state.spellings, into: &state.values), keepDecoded(row, plan)
            {
                if plan.repeats != nil { noteClaim(batch.record(index), plan: plan) }
                continue
            }
            read(batch.record(index), plan: plan)
        }
        sumWaiting(plan: plan)
    }

    /// Whether a label of the row may name a total: its codes alone do not say it.
    private static func labelNamesTotal(
        _ batch: borrowing RecordBatch, _ index: Int, _ plan: borrowing ResourcePlan
    ) -> Bool {
        guard !plan.labelColumns.isEmpty else { return false }
        let record = batch.record(index)
        for column in plan.labelColumns
        where column < record.count && TotalLabels.mayOpenLabel(record.bytes(column)) {
            return true
        }
        return false
    }

    /// Keeps the row whose values are decoded; false where a value is not of the wanted kind after all: nothing is kept.
    private mutating func keepDecoded(_ row: RowDecoding, _ plan: ResourcePlan) -> Bool {
        guard takeCodes(row), takeAmounts(row, plan), takeClaim(row, plan) else { return false }
        tally.read += 1
        tally.kept += 1
        derive(isCancer: row.cancer.map { state.values[$0] == 1 } ?? false, plan: plan)
        if let place = row.identifier { state.identity = EstablishmentID(packed: state.values[place]) }
        checkSiret(plan: plan)
        keepForSums()
        addExposure(plan: plan)
        return true
    }

    private mutating func takeCodes(_ row: RowDecoding) -> Bool {
        state.numbers = state.constants
        for index in row.codes.indices {
            let number = UInt32(truncatingIfNeeded: state.values[row.codes[index].value])
            if number == TotalLabels.number { return false }
            state.numbers[row.codes[index].dimension] = number
        }
        return true
    }

    private mutating func takeAmounts(_ row: RowDecoding, _ plan: ResourcePlan) -> Bool {
        state.amounts.removeAll(keepingCapacity: true)
        for position in plan.amounts.indices {
            let value = state.values[row.firstAmount + position]
            if plan.amounts[position].isWhole, value % plan.amounts[position].measure.scale != 0 { return false }
            state.amounts.append(value)
        }
        return true
    }

    private mutating func takeClaim(_ row: RowDecoding, _ plan: ResourcePlan) -> Bool {
        guard plan.rowKind == .claim else { return true }
        var claim = ClaimMeasures()
        for position in plan.claimColumns.indices {
            let (kind, value) = (plan.claimColumns[position].kind, state.values[row.firstClaimValue + position])
            if kind.tellsDeath {
                claim.isFatal = value == 1
            } else if Self.store(value, kind, into: &claim) != nil {
                return false
            }
        }
        appendAmounts(of: claim, plan: plan)
        return true
    }
}
