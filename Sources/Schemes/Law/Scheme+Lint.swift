import Words

/// Something that a scheme file declares in vain, or lacks.
public enum SchemeFinding: Sendable, Hashable {
    /// No step, amount or rate reads the name on any day of validity.
    case unused(String)
    /// A value has no number on a day of validity, and no gap says so.
    case missing(value: String, day: Day)
}

extension Scheme {
    /// Compiles the law of every period, and compares what it declares with what it reads.
    public func lint() throws(SchemeError) -> [SchemeFinding] {
        var used: Set<String> = []
        var findings: [SchemeFinding] = []
        for day in turningDays {
            let law = try inForce(on: day)
            used.formUnion(law.used)
            for value in law.values where value.period == nil && law.used.contains(value.name) {
                if !isDeclaredGap(value.name, law.lawDay) {
                    findings.append(.missing(value: value.name, day: law.lawDay))
                }
            }
        }
        let fallbacks = series.compactMap(\.fallback)
        return declaredNames.filter { !used.contains($0) && !fallbacks.contains($0) }.map { .unused($0) } + findings
    }

    /// Every day of validity on which something begins.
    private var turningDays: [Day] {
        var days = Set(validity.map(\.period.from))
        for period in values.flatMap(\.periods).map(\.period) {
            days.formUnion([period.from, period.to?.next].compactMap { $0 })
        }
        days.formUnion(steps.flatMap { [$0.from, $0.to?.next].compactMap { $0 } })
        return days.filter { day in validity.contains { $0.period.contains(day) } }.sorted()
    }

    private func isDeclaredGap(_ value: String, _ day: Day) -> Bool {
        gaps.contains { $0.value == value && $0.period.contains(day) }
    }

    /// A step may stand for the explanation alone; all else must serve.
    private var declaredNames: [String] {
        (series + facts).map(\.name) + codes.map(\.name) + aggregates.map(\.name) + values.map(\.name)
            + roundings.map(\.name)
    }
}
