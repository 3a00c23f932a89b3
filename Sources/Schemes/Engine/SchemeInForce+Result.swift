extension SchemeInForce {
    /// What the scheme gives to `enterprise` on its day. `explaining` keeps the steps.
    ///
    /// When a table is not public, the rule is run at each end of its bounds. Steps named by `asking` are explained
    /// too, even when the amount does not need them.
    public func result(
        for enterprise: Enterprise, _ circumstances: Circumstances = Circumstances(), explaining: Bool = false,
        asking: [String] = []
    ) -> SchemeResult {
        var ends = [Ending(self, enterprise, circumstances, boundChoice: 0)]
        for step in steps where asking.contains(step.declaration.name) || (explaining && step.declaration.isShown) {
            _ = try? ends[0].run.quantity(step.slot)
        }
        var bounded = ends[0].run.usedBounds
        var boundChoice: UInt = 1
        while boundChoice <= bounded {
            if boundChoice & ~bounded == 0 {
                ends.append(Ending(self, enterprise, circumstances, boundChoice: boundChoice))
                bounded |= ends[ends.count - 1].run.usedBounds
            }
            boundChoice += 1
        }
        return result(ends, explaining: explaining)
    }

    private func result(_ ends: [Ending], explaining: Bool) -> SchemeResult {
        let first = ends[0]
        var (low, high, rate) = (first.cents, first.cents, first.rate)
        for end in ends.dropFirst() {
            (low, high) = (min(low, end.cents), max(high, end.cents))
            if end.rate != rate { rate = nil }
        }
        let isComputed = !ends.contains { $0.obstacle?.leavesNoAnswer ?? false }
        return SchemeResult(
            scheme: scheme.name, enterprise: first.run.enterprise.id, day: day, outcome: Self.outcome(ends),
            amount: isComputed && low == high ? low : nil, bounds: isComputed && low < high ? low...high : nil,
            rate: rate, score: first.score, grade: ends.compactMap(\.run.grade).max(),
            gaps: gaps(ends), assumptions: first.run.assumptions,
            remarks: first.obstacle == nil ? first.run.remarks : [],
            aggregates: first.run.sources, values: explaining ? first.run.explainedValues : [],
            steps: explaining ? first.run.explained : [])
    }

    /// All ends agree, or the bounds leave the answer open.
    private static func outcome(_ ends: [Ending]) -> SchemeResult.Outcome {
        var refusals = 0
        for end in ends {
            guard let obstacle = end.obstacle else { continue }
            if obstacle.leavesNoAnswer { return .undetermined(obstacle) }
            refusals += 1
        }
        if refusals == 0 { return .eligible }
        guard refusals == ends.count, case .refused(let step, let reason, let reference)? = ends[0].obstacle else {
            return .undetermined(.undecidedByBounds)
        }
        return .refused(step: step, reason: reason, reference: reference)
    }

    /// The declared gaps that this calculation met.
    private func gaps(_ ends: [Ending]) -> [Gap] {
        gaps.filter { gap, value in gap.value == nil || ends.contains { end in value.map(end.met) ?? false } }
            .map(\.gap)
    }
}

/// One calculation at one choice of the bounds, and how it ended.
private final class Ending {
    var run: Run
    private(set) var obstacle: Obstacle?
    private(set) var cents = 0
    private(set) var rate: Double?
    private(set) var score: Double?

    /// Beyond it, a double does not hold cents.
    private static let largest = 4.5e13

    init(_ law: SchemeInForce, _ enterprise: Enterprise, _ circumstances: Circumstances, boundChoice: UInt) {
        run = Run(law, enterprise, circumstances, boundChoice: boundChoice)
        do throws(Obstacle) {
            for slot in law.conditions { _ = try run.quantity(slot) }
            let amount = law.amountRounding(try law.amount.value(in: &run))
            guard abs(amount) < Self.largest else { throw .beyondMeasure }
            cents = Int((amount * 100).rounded())
            rate = try law.rate?.value(in: &run)
            score = try law.score?.value(in: &run)
        } catch {
            obstacle = error
        }
    }

    /// Whether a value stopped the calculation, or gave it bounds only.
    func met(value index: Int) -> Bool {
        if let missing = obstacle?.missingValue, missing == run.law.values[index].name { return true }
        if run.estimatedValues.contains(index) { return true }
        return run.usedValues.contains(index) && run.law.values[index].period?.content.hasBounds ?? false
    }
}

extension Obstacle {
    /// Anything but a refusal of the law.
    var leavesNoAnswer: Bool {
        if case .refused = self { return false }
        return true
    }

    /// The value of law that is missing.
    var missingValue: String? {
        switch self {
        case .noValue(let value, _), .noCell(let value, _, _), .noBracket(let value, _): value
        case .refused, .missingFact, .missingYear, .zeroYear, .missingCode, .missingAggregate, .noClass,
            .missingClaimCost, .divisionByZero, .notADay, .impossibleFact, .beyondMeasure, .undecidedByBounds:
            nil
        }
    }
}
