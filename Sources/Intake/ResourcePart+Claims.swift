import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the amounts that describe a single claim.
    mutating func readClaim(_ record: borrowing RecordView, plan: ResourcePlan) -> Result<Void, RowFault> {
        var claim = ClaimMeasures()
        for position in plan.claimColumns.indices {
            if let problem = read(record, position, plan, into: &claim) {
                return .failure(RowFault(column: plan.claimColumns[position].column, problem: problem))
            }
        }
        appendAmounts(of: claim, plan: plan)
        return .success(())
    }

    mutating func appendAmounts(of claim: ClaimMeasures, plan: ResourcePlan) {
        for group in plan.groups.indices {
            state.amounts.append(contentsOf: plan.groups[group].measures.lazy.map { claim.amount(of: $0) })
        }
    }

    private mutating func read(
        _ record: borrowing RecordView, _ position: Int, _ plan: borrowing ResourcePlan, into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let (column, kind) = (plan.claimColumns[position].column, plan.claimColumns[position].kind)
        let bytes = record.bytes(column)
        if kind.tellsDeath { return readDeath(record, column, kind, plan.missing, into: &claim) }
        if bytes.isEmpty && kind.isNoneWhenEmpty { return nil }
        let (form, scale) = (plan.claimColumns[position].form, plan.claimColumns[position].scale)
        if let plain = plan.missing.plainNumber(record, column, form, scale: scale) {
            return Self.store(plain, kind, into: &claim)
        }
        switch Self.value(bytes, form, plan.missing, scale: scale) {
        case .failure(let problem): return problem
        case .success(let value): return Self.store(value, kind, into: &claim)
        }
    }

    static func store(_ value: Int64?, _ kind: ClaimColumn, into claim: inout ClaimMeasures) -> RowProblem? {
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
        case .death, .deathDate, .identifier: break
        }
        return nil
    }

    private mutating func readDeath(
        _ record: borrowing RecordView, _ column: Int, _ kind: ClaimColumn, _ missing: borrowing MissingTexts,
        into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let bytes = record.bytes(column)
        if bytes.isEmpty {
            state.spellings.insert(column, of: record, number: 0)
            return nil
        }
        if let meaning = missing.meaning(of: bytes) {
            claim.isFatal = meaning == .zero ? false : nil
            return nil
        }
        let isFatal: Bool
        if kind == .deathDate {
            if case .failure(let problem) = YearText.year(of: record.text(column)) { return problem }
            isFatal = true
        } else {
            guard let answer = YesNo.meaning(of: bytes) else { return .notYesOrNo }
            isFatal = answer
        }
        claim.isFatal = isFatal
        state.spellings.insert(column, of: record, number: isFatal ? 1 : 0)
        return nil
    }
}

extension ClaimColumn {
    /// Files leave the cell empty for a claim without a permanent incapacity or a death: that is no absence.
    var isNoneWhenEmpty: Bool { self == .incapacityRate || tellsDeath }
    var tellsDeath: Bool { self == .death || self == .deathDate }
}
