import Schemes

/// An explained result in plain text: steps with their numbers and articles, then the outcome and what it rests on.
public struct ExplanationText {
    private let scheme: Scheme
    private let words: SchemeWords

    /// `words` says the language of the scheme's own texts; the frame is English.
    public init(_ scheme: Scheme, _ words: SchemeWords) {
        self.scheme = scheme
        self.words = words
    }

    /// One paragraph for each result, steps in their order.
    public func text(_ results: [SchemeResult]) -> String { results.map(text).joined(separator: "\n") }

    /// The parts of a year, then what the year makes of them.
    public func text(_ law: SchemeYear, _ results: [SchemeResult]) -> String {
        let whole = law.joining(results)
        guard results.count > 1, let whole else { return text(results) }
        return text(results) + "\n" + year(law, results, whole)
    }

    /// How the amounts of the parts, each for a whole year, make that of the year.
    private func year(_ law: SchemeYear, _ results: [SchemeResult], _ whole: SchemeResult) -> String {
        let opening = "\(whole.enterprise), \(scheme.name), year \(law.year)\n"
        guard let amount = whole.amount else {
            return opening + (bounds(whole) ?? "no amount: a part of the year has none") + "\n"
        }
        let parts = zip(law.parts, results).map { part, result in
            let months = SchemeWords.number(part.share * 12)
            let annual = result.amount.map { SchemeWords.money(abs($0)) } ?? ""
            return "  from \(part.law.day): \(annual) \(scheme.currency) a year × \(months) months of 12\n"
        }
        return opening + parts.joined() + self.amount(amount) + "\n"
    }

    private func bounds(_ result: SchemeResult) -> String? {
        result.bounds.map { bounds in
            let ends = [bounds.lowerBound, bounds.upperBound].map(SchemeWords.money).joined(separator: " to ")
            return "amount: between bounds, \(ends) \(scheme.currency)"
        }
    }

    private func text(_ result: SchemeResult) -> String {
        let steps = result.steps.map(step).joined()
        let used = result.values.map(value).joined()
        return "\(result.enterprise), \(scheme.name), law of \(result.day)\n\n\(steps)\nValues of law\n\(used)\n"
            + ending(result)
    }

    private func step(_ step: ExplainedStep) -> String {
        let title = words(step.title) == step.name ? "" : "  " + words(step.title)
        let number = SchemeWords.number(step.value, unit: step.unit)
        return "  \(step.name) = \(number)\(title) [\(step.reference)]\n" + step.arguments.map(argument).joined()
    }

    private func argument(_ argument: ExplainedStep.Argument) -> String {
        let value = Double(argument.text) == argument.value ? "" : " = \(SchemeWords.number(argument.value))"
        return "    \(argument.key): \(argument.text)\(value)\n"
    }

    private func value(_ value: UsedValue) -> String {
        let number = value.number.map { " = " + SchemeWords.number($0) } ?? ""
        return
            "  \(value.name)\(number) (\(value.unit)) \(value.period.text) [\(value.grade.rawValue)] \(value.reference)\n"
    }

    private func ending(_ result: SchemeResult) -> String {
        var lines = [SchemeSentence.outcome(result.outcome, words)]
        if let amount = result.amount { lines.append(self.amount(amount)) }
        if let bounds = bounds(result) { lines.append(bounds) }
        if let rate = result.rate { lines.append("rate: " + SchemeWords.number(rate, unit: scheme.rateUnit ?? "")) }
        lines.append(result.grade.map { "weakest grade: \($0.rawValue)" } ?? "no value of law was used: no grade")
        lines += result.remarks.map { "note: " + words($0) }
        lines += result.assumptions.map { "\($0.taken.isGuess ? "assumed" : "used"): \($0.name) = \($0.taken.shown)" }
        lines += result.aggregates.keys.sorted().map {
            "over the whole: \($0), \(result.aggregates[$0]?.rawValue ?? "")"
        }
        lines += result.gaps.map { "missing: \(words($0.missing))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func amount(_ cents: Int) -> String {
        let direction =
            switch cents.signum() {
            case -1: "pays"
            case 0: "amount"
            default: scheme.isInKind ? "receives in kind, worth" : "receives"
            }
        return "\(direction): \(SchemeWords.money(abs(cents))) \(scheme.currency)"
    }
}

extension Assumption.Taken {
    fileprivate var shown: String {
        switch self {
        case .number(let number): SchemeWords.number(number)
        case .code(let code): code
        case .series(let name): name
        case .between(let bounds):
            "unknown, from \(SchemeWords.number(bounds.lowerBound)) to \(SchemeWords.number(bounds.upperBound))"
        case .declared: "declared for the whole enterprise"
        case .establishments(let count): "sum over \(count) establishments of the enterprise in the portfolio"
        }
    }
}
