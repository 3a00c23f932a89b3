import Facts
import Statistics
import Tables

extension Evaluator {
    /// The interval of a compound Poisson total; without claim-level values, the reason why there is none.
    ///
    /// Its limits are made of the number of claims, of the sum of their squares and of the largest: whoever has the total
    /// solves them for these. Of files that were never released, it is not given.
    func compound(_ cell: Cell, _ spread: Spread?, _ codes: [String], measure: Measure, factor: Double) -> Cell {
        var result = cell
        if let spread, spread.squares == nil {
            result.reasons.append(spread.isSecret ? .spreadIsSecret(measure) : .overflow)
            return result
        }
        guard let spread, let amounts = spread.amounts(codes),
            let interval = try? CompoundPoissonInterval.adopted(for: amounts, level: level)
        else {
            result.reasons.append(.noClaimLevelData(measure))
            return result
        }
        if spread.isSecret {
            result.reasons.append(.spreadIsSecret(measure))
            return result
        }
        result.lower = interval.lower * factor
        result.upper = interval.upper.map { $0 * factor }
        result.level = level
        return result
    }

    /// Sums of squares, largest values and counts by row, where all the files of the total are of single claims.
    func spread(_ question: Question, _ count: Count, year: Int) -> Spread? {
        guard let measures = count.measure.spread else { return nil }
        func answer(_ measure: Measure) -> Result<Counted, Unanswered> {
            counted(question, Count(measure, count.events, only: count.restriction), year: year)
        }
        guard case .success(let totals) = answer(count.measure), case .success(let largest) = answer(measures.largest),
            case .success(let claims) = answer(measures.claims)
        else { return nil }
        let squares: CodedRows<Sum>?
        switch answer(measures.squares) {
        case .success(let counted): squares = counted.rows
        case .failure(let unanswered) where unanswered.reason == .overflow: squares = nil
        case .failure: return nil
        }
        let isSecret = totals.resources.contains { base.resources[$0].identity.secrecy != .published }
        return Spread(
            measure: count.measure, isSecret: isSecret, totals: totals.rows, squares: squares, largest: largest.rows,
            claims: claims.rows)
    }
}

/// What the intervals of a total need, row by row, in units of the measure.
struct Spread {
    let measure: Measure
    /// Whether the claims are of files that were never released.
    let isSecret: Bool
    let totals: CodedRows<Sum>
    /// Nil where a sum went beyond 64 bits, as fillers in place of amounts make it.
    let squares: CodedRows<Sum>?
    let largest: CodedRows<Sum>
    let claims: CodedRows<Sum>

    func amounts(_ codes: [String]) -> ClaimAmounts? {
        guard let squares else { return nil }
        let zero = Sum(amount: 0)
        let (total, square) = (totals[codes] ?? zero, squares[codes] ?? zero)
        let (highest, count) = (largest[codes] ?? zero, claims[codes] ?? zero)
        guard total.missing + square.missing == 0 else { return nil }
        let scale = Double(measure.scale)
        return try? ClaimAmounts(
            total: Double(total.amount) / scale, sumOfSquares: Double(square.amount),
            maximum: Double(highest.amount) / scale, claimCount: Int(count.amount))
    }
}
