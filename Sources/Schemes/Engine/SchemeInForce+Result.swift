extension SchemeInForce {
    /// What the scheme gives to `enterprise` on its day. `explaining` keeps the steps.
    ///
    /// When a table is not public, the rule is run at each end of its bounds. Steps named by `asking` are explained
    /// too, even when the amount does not need them.
    public func result(
        for enterprise: Enterprise, _ circumstances: Circumstances = Circumstances(), explaining: Bool = false,
        asking: [String] = []
    ) -> SchemeResult {
        var ends = [end(enterprise, circumstances, corner: 0)]
        for step in steps where asking.contains(step.declaration.name) { _ = try? ends[0].run.quantity(step.slot) }
        var bounded = ends[0].run.usedBounds
        var corner: UInt = 1
        while corner <= bounded {
            if corner & ~bounded == 0 {
                ends.append(end(enterprise, circumstances, corner: corner))
                bounded |= ends[ends.count - 1].run.usedBounds
            }
            corner += 1
        }
        return result(ends, enterprise, explaining: explaining)
    }

    /// One run, and how it ended.
    struct End {
        var run: Run
        var stop: Stop?
        var amount: Double = 0
        var rate: Double?
        var score: Double?
    }

    private func end(_ enterprise: Enterprise, _ circumstances: Circumstances, corner: UInt) -> End {
        var end = End(run: Run(self, enterprise, circumstances, corner: corner))
        do throws(Stop) {
            for step in steps where step.isCondition { _ = try end.run.quantity(step.slot) }
            end.amount = amountRounding(try amount.value(in: &end.run))
            end.rate = try rate?.value(in: &end.run)
            end.score = try score?.value(in: &end.run)
        } catch {
            end.stop = error
        }
        return end
    }

    private func result(_ ends: [End], _ enterprise: Enterprise, explaining: Bool) -> SchemeResult {
        let outcome = Self.outcome(ends)
        let amounts = ends.map { $0.stop == nil ? Int(($0.amount * 100).rounded()) : 0 }.sorted()
        let isKnown = amounts[0] == amounts[amounts.count - 1]
        let isComputed = !ends.contains { $0.stop?.isObstacle ?? false }
        let rates = Set(ends.map(\.rate))
        return SchemeResult(
            scheme: scheme.name, enterprise: enterprise.id, day: day, outcome: outcome,
            amount: isComputed && isKnown ? amounts[0] : nil,
            bounds: isComputed && !isKnown ? amounts[0]...amounts[amounts.count - 1] : nil,
            rate: rates.count == 1 ? ends[0].rate : nil, score: ends[0].score,
            grade: ends.map(\.run.grade).max() ?? .a, gaps: gaps(ends),
            assumptions: ends[0].run.assumptions.sorted { $0.name < $1.name },
            aggregates: ends[0].run.sources, values: explaining ? ends[0].run.explainedValues : [],
            steps: explaining ? ends[0].run.explained : [])
    }

    /// All ends agree, or the bounds leave the answer open.
    private static func outcome(_ ends: [End]) -> SchemeResult.Outcome {
        for end in ends { if let stop = end.stop, stop.isObstacle { return .undetermined(stop) } }
        let refusals = ends.compactMap(\.stop)
        if refusals.isEmpty { return .eligible }
        guard refusals.count == ends.count, case .refused(let step, let reason, let reference) = refusals[0] else {
            return .undetermined(.undecidedByBounds)
        }
        return .refused(step: step, reason: reason, reference: reference)
    }

    /// The declared gaps that this calculation met.
    private func gaps(_ ends: [End]) -> [Gap] {
        var met: Set<String> = []
        for end in ends {
            for index in end.run.usedValues where values[index].period?.content.hasBounds ?? false {
                met.insert(values[index].name)
            }
            if let name = end.stop?.missingValue { met.insert(name) }
        }
        return scheme.gaps.filter { gap in
            gap.period.contains(lawDay) && (gap.value.map { met.contains($0) } ?? true)
        }
    }
}

extension Stop {
    /// Anything but a refusal of the law.
    var isObstacle: Bool {
        if case .refused = self { return false }
        return true
    }

    /// The value of law that is missing.
    var missingValue: String? {
        switch self {
        case .noValue(let value, _), .noCell(let value, _, _), .noBracket(let value, _): value
        default: nil
        }
    }
}
