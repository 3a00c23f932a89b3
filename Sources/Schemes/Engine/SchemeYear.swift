/// The law of one scheme during one civil year: one part, or several when law changes within the year.
public struct SchemeYear: Sendable {
    /// A part of the year during which law does not change.
    public struct Part: Sendable {
        /// The law of the part.
        public let law: SchemeInForce
        /// Share of the year, in months over twelve; 1 for a scheme that is due once.
        public let share: Double
    }

    /// The scheme, with all its periods.
    public let scheme: Scheme
    /// The civil year.
    public let year: Int
    /// In the order of the year; never empty.
    public let parts: [Part]

    /// What the scheme gives over the year: the sum of its parts, each an annual amount times its share. The outcome,
    /// the rate and the steps are those of the last part; one part without an amount leaves the year without one.
    public func result(
        for enterprise: Enterprise, _ circumstances: Circumstances = Circumstances(), explaining: Bool = false,
        asking: [String] = []
    ) -> SchemeResult {
        let results = parts.map {
            $0.law.result(for: enterprise, circumstances, explaining: explaining, asking: asking)
        }
        return joining(results) ?? results[0]
    }

    /// The results of the parts, in their order, as one of the year; nil for a year of one part.
    public func joining(_ results: [SchemeResult]) -> SchemeResult? {
        guard results.count > 1 else { return nil }
        return SchemeResult(joining: zip(results, parts.map(\.share)).map { ($0, $1) })
    }

    /// What each part gives as an annual amount, with its steps.
    public func explained(
        for enterprise: Enterprise, _ circumstances: Circumstances = Circumstances(), asking: [String] = []
    ) -> [SchemeResult] {
        parts.map { $0.law.result(for: enterprise, circumstances, explaining: true, asking: asking) }
    }
}

extension SchemeResult {
    /// The parts of one year as one result.
    fileprivate init(joining parts: [(result: SchemeResult, share: Double)]) {
        let last = parts[parts.count - 1].result
        let blocked = parts.first { $0.result.outcome.isUndetermined }?.result
        let low = parts.compactMap { part in part.result.lowest.map { Double($0) * part.share } }
        let high = parts.compactMap { part in part.result.highest.map { Double($0) * part.share } }
        let isComputed = low.count == parts.count
        let ends = (Self.cents(low), Self.cents(high))
        self.init(
            scheme: last.scheme, enterprise: last.enterprise, day: last.day, outcome: blocked?.outcome ?? last.outcome,
            amount: isComputed && ends.0 == ends.1 ? ends.0 : nil,
            bounds: isComputed && ends.0 < ends.1 ? ends.0...ends.1 : nil,
            rate: last.rate, score: last.score, grade: parts.compactMap(\.result.grade).max(),
            gaps: parts.flatMap(\.result.gaps).unique, assumptions: parts.flatMap(\.result.assumptions).unique,
            remarks: parts.flatMap(\.result.remarks).unique, aggregates: last.aggregates,
            values: parts.flatMap(\.result.values).unique,
            steps: parts.flatMap(\.result.steps))
    }

    /// Cents; the lowest that the amount can be, nil when it is unknown.
    public var lowest: Int? { amount ?? bounds?.lowerBound }
    /// Cents; the highest that the amount can be, nil when it is unknown.
    public var highest: Int? { amount ?? bounds?.upperBound }

    /// The sum to the cent, a tie away from zero.
    private static func cents(_ parts: [Double]) -> Int { Int(parts.reduce(0, +).rounded()) }
}

extension SchemeResult.Outcome {
    /// Whether a fact or a table is missing, so that there is no amount to add.
    public var isUndetermined: Bool {
        if case .undetermined = self { return true }
        return false
    }
}

extension Array where Element: Hashable {
    /// Each element once, at its first place.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
