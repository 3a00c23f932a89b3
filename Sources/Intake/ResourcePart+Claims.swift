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
        if kind.marksDeath { return readDeath(record, column, kind, plan.missing, into: &claim) }
        if bytes.isBlank && kind.isNoneWhenEmpty { return nil }
        let (form, scale) = (plan.claimColumns[position].form, plan.claimColumns[position].scale)
        if let plain = plan.missing.plainNumber(record, column, form, scale: scale) {
            return Self.store(plain, kind, into: &claim)
        }
        switch Self.value(bytes, form, plan.missing, scale: scale) {
        case .failure(let problem): return problem
        case .success(let value): return Self.store(value, kind, into: &claim)
        }
    }

    private static func store(_ value: Int64?, _ kind: ClaimColumn, into claim: inout ClaimMeasures) -> RowProblem? {
        if let value, let problem = kind.problem(with: value) { return problem }
        claim.set(value, of: kind)
        return nil
    }

    private mutating func readDeath(
        _ record: borrowing RecordView, _ column: Int, _ kind: ClaimColumn, _ missing: borrowing MissingTexts,
        into claim: inout ClaimMeasures
    ) -> RowProblem? {
        let bytes = record.bytes(column)
        if bytes.isBlank {
            state.spellings.insert(column, of: record, number: 0)
            return nil
        }
        if let meaning = missing.meaning(of: bytes) {
            claim.note(fatal: meaning == .zero ? false : nil)
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
        claim.note(fatal: isFatal)
        state.spellings.insert(column, of: record, number: isFatal ? 1 : 0)
        return nil
    }
}

extension ClaimColumn {
    /// Files leave the cell empty for a claim without a permanent incapacity or a death: that is no absence.
    package var isNoneWhenEmpty: Bool { self == .incapacityRate || marksDeath }
    package var marksDeath: Bool { self == .death || self == .deathDate }

    /// The largest value that is believed, in parts: of days off, a working life; of costs, a billion euros. The squares of
    /// larger ones would not fit.
    package var largest: Int64? {
        switch self {
        case .days: 36_525
        case .incapacityRate: 100
        case .cost: 100_000_000_000
        case .death, .deathDate, .identifier: nil
        }
    }

    fileprivate func problem(with value: Int64) -> RowProblem? {
        guard let largest else { return nil }
        switch self {
        case .incapacityRate: return (0...largest).contains(value) ? nil : .notARate
        case .cost: return value.magnitude > largest ? .outOfRange : nil
        default: return value < 0 ? .negative : value > largest ? .outOfRange : nil
        }
    }
}
