import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the amounts that describe a single claim.
    mutating func readClaim(_ record: borrowing RecordView, plan: ResourcePlan) -> Result<Void, RowFault> {
        var claim = ClaimMeasures()
        for column in plan.claimColumns {
            if let problem = Self.read(record, column, into: &claim) {
                return .failure(RowFault(column: column.column, problem: problem))
            }
        }
        for group in plan.groups { state.amounts += claim.amounts(for: group.measures) }
        return .success(())
    }

    private static func read(
        _ record: borrowing RecordView, _ column: ClaimValueColumn, into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let bytes = record.bytes(column.column)
        if bytes.isEmpty && column.kind.isNoneWhenEmpty { return nil }
        if column.kind == .death { return readDeath(record, column, into: &claim) }
        let scale: Int64 = column.kind == .cost ? 100 : 1
        switch value(bytes, column.form, column.missing, scale: scale) {
        case .failure(let problem): return problem
        case .success(let value): return store(value, column.kind, into: &claim)
        }
    }

    private static func store(_ value: Int64?, _ kind: ClaimColumn, into claim: inout ClaimMeasures) -> RowProblem? {
        switch kind {
        case .days:
            // Longer than a working life: a slip, and its square would not fit.
            if let value, !(0...36_525).contains(value) { return value < 0 ? .negative : .outOfRange }
            claim.days = value
        case .incapacityRate:
            if let value, !(0...100).contains(value) { return .notARate }
            claim.incapacityRate = value
        case .cost:
            // Beyond a billion euros, its square would not fit.
            if let value, value.magnitude > 100_000_000_000 { return .outOfRange }
            claim.cost = value
        case .death: break
        }
        return nil
    }

    private static func readDeath(
        _ record: borrowing RecordView, _ column: ClaimValueColumn, into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let bytes = record.bytes(column.column)
        if let meaning = column.missing.meaning(of: bytes) {
            claim.isFatal = meaning == .zero ? false : nil
            return nil
        }
        guard let isFatal = YesNo.meaning(of: bytes) else { return .notYesOrNo }
        claim.isFatal = isFatal
        return nil
    }
}

extension ClaimColumn {
    /// Files leave the cell empty for a claim without a permanent incapacity or a death: that is no absence.
    var isNoneWhenEmpty: Bool { self == .incapacityRate || self == .death }
}
