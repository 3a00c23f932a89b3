import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the amounts that describe a single claim.
    mutating func readClaim(_ record: borrowing RecordView, plan: ResourcePlan) -> Result<Void, RowFault> {
        var claim = ClaimMeasures()
        for position in plan.claimColumns.indices {
            if let problem = Self.read(record, plan.claimColumns[position], into: &claim) {
                return .failure(RowFault(column: plan.claimColumns[position].column, problem: problem))
            }
        }
        for group in plan.groups.indices {
            for measure in plan.groups[group].measures { state.amounts.append(claim.amount(of: measure)) }
        }
        return .success(())
    }

    private static func read(
        _ record: borrowing RecordView, _ column: borrowing ClaimValueColumn, into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let bytes = record.bytes(column.column)
        if bytes.isEmpty && column.kind.isNoneWhenEmpty { return nil }
        if column.kind == .death { return readDeath(bytes, column.missing, into: &claim) }
        let scale: Int64 = column.kind == .cost ? 100 : 1
        if let plain = column.missing.plainNumber(record, column.column, column.form, scale: scale) {
            return store(plain, column.kind, into: &claim)
        }
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
        _ bytes: Span<UInt8>, _ missing: borrowing MissingTexts, into claim: inout ClaimMeasures
    ) -> RowProblem? {
        if let meaning = missing.meaning(of: bytes) {
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
