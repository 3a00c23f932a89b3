extension WorkedExample {
    /// How one expectation came out.
    public struct Verdict: Sendable {
        /// Identifier of the example.
        public let example: String
        /// What was expected to be found: a step, `amount`, `rate`, `outcome`.
        public let name: String
        /// What the source, or the person, had computed.
        public let expected: Expectation
        /// What was found, in words.
        public let found: String
        /// Whether it was found, within the tolerance of the example.
        public let holds: Bool
    }

    /// Runs the example through `scheme` and compares.
    public func verdicts(with scheme: Scheme) throws(SchemeError) -> [Verdict] {
        do {
            let changed = try changed(scheme)
            let result = try result(with: changed)
            return expected.map { verdict($0.name, $0.1, result) }
        } catch .outsideValidity(let name, let day, let periods) {
            guard expected.contains(where: { $0.1 == .outsideValidity }) else {
                throw .outsideValidity(scheme: name, day: day, periods: periods)
            }
            return expected.map {
                Verdict(
                    example: id, name: $0.name, expected: $0.1, found: "outside validity",
                    holds: $0.1 == .outsideValidity)
            }
        }
    }

    /// The explained results of the example: one for each part of its year, and the law of the year when it has one.
    public func results(with scheme: Scheme) throws(SchemeError) -> (law: SchemeYear?, results: [SchemeResult]) {
        let changed = try changed(scheme)
        guard let year else { return (nil, [try result(with: changed)]) }
        let law = try changed.inForce(during: year)
        return (law, law.explained(for: enterprise, circumstances, asking: expected.map(\.name)))
    }

    private func changed(_ scheme: Scheme) throws(SchemeError) -> Scheme {
        var scheme = scheme
        for (name, number) in replacements { scheme = try scheme.replacing(name, with: number) }
        return scheme
    }

    private func result(with scheme: Scheme) throws(SchemeError) -> SchemeResult {
        let names = expected.map(\.name)
        if let day {
            let law = try scheme.inForce(on: day)
            return law.result(for: enterprise, circumstances, explaining: true, asking: names)
        }
        let law = try scheme.inForce(during: year ?? 0)
        return law.result(for: enterprise, circumstances, explaining: true, asking: names)
    }

    private func verdict(_ name: String, _ expectation: Expectation, _ result: SchemeResult) -> Verdict {
        let number = number(name, result)
        let holds =
            switch expectation {
            case .number(let expected, let tolerance): number.map { abs($0 - expected) <= tolerance } ?? false
            case .refused(let step): result.outcome.refusingStep == step
            case .undetermined: result.outcome.isUndetermined
            case .outsideValidity: false
            }
        let found = number.map { "\($0)" } ?? String(describing: result.outcome)
        return Verdict(example: id, name: name, expected: expectation, found: found, holds: holds)
    }

    /// A number of the result: money in units of currency.
    private func number(_ name: String, _ result: SchemeResult) -> Double? {
        switch name {
        case "outcome": nil
        case "amount": result.amount.map { Double($0) / 100 }
        case "lowest": result.lowest.map { Double($0) / 100 }
        case "highest": result.highest.map { Double($0) / 100 }
        case "rate": result.rate
        case "score": result.score
        default: result.steps.last { $0.name == name }?.value
        }
    }
}

extension SchemeResult.Outcome {
    fileprivate var refusingStep: String? {
        if case .refused(let step, _, _) = self { return step }
        return nil
    }
}
