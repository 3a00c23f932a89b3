import Schemes

/// An explained result in plain text: steps with their numbers and articles, then the outcome and what it rests on.
struct ExplanationText {
    private let scheme: Scheme
    private let words: SchemeWords

    init(_ scheme: Scheme, _ words: SchemeWords) {
        self.scheme = scheme
        self.words = words
    }

    func text(_ results: [SchemeResult]) -> String { results.map(text).joined(separator: "\n") }

    private func text(_ result: SchemeResult) -> String {
        let steps = result.steps.map(step).joined()
        let used = result.values.map(value).joined()
        return "\(result.enterprise), \(scheme.name), law of \(result.day)\n\n\(steps)\nValues of law\n\(used)\n"
            + ending(result)
    }

    private func step(_ step: ExplainedStep) -> String {
        let arguments = step.arguments.map { argument in
            "    \(argument.key): \(argument.text)"
                + (argument.text == SchemeWords.number(argument.value)
                    ? "\n" : " = \(SchemeWords.number(argument.value))\n")
        }
        let unit = step.unit.isEmpty ? "" : " \(step.unit)"
        return "  \(step.name) = \(SchemeWords.number(step.value))\(unit)  \(words(step.title)) [\(step.reference)]\n"
            + arguments.joined()
    }

    private func value(_ value: UsedValue) -> String {
        let number = value.number.map { " = " + SchemeWords.number($0) } ?? ""
        return "  \(value.name)\(number) (\(value.unit)) \(value.period.text) [\(value.grade.rawValue)] \(value.reference)\n"
    }

    private func ending(_ result: SchemeResult) -> String {
        var lines = [SchemeSentence.outcome(result.outcome, words)]
        if let amount = result.amount { lines.append(Self.amount(amount, scheme.currency)) }
        if let bounds = result.bounds {
            let ends = [bounds.lowerBound, bounds.upperBound].map(SchemeWords.money).joined(separator: " to ")
            lines.append("amount: between bounds, \(ends) \(scheme.currency)")
        }
        if let rate = result.rate { lines.append("rate: \(SchemeWords.number(rate))") }
        lines.append("weakest grade: \(result.grade.rawValue)")
        lines += result.assumptions.map { "assumed: \($0.name) = \($0.taken.shown)" }
        lines += result.aggregates.keys.sorted().map { "over the whole: \($0), \(result.aggregates[$0]?.rawValue ?? "")" }
        lines += result.gaps.map { "missing: \(words($0.missing))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func amount(_ cents: Int, _ currency: String) -> String {
        let direction = cents < 0 ? "pays" : "receives"
        return cents == 0 ? "amount: 0 \(currency)" : "\(direction): \(SchemeWords.money(abs(cents))) \(currency)"
    }
}

extension Assumption.Taken {
    fileprivate var shown: String {
        switch self {
        case .number(let number): SchemeWords.number(number)
        case .code(let code): code
        case .series(let name): name
        }
    }
}
