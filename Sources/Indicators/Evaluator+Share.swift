import Facts
import Parameters

extension Evaluator {
    /// The share of each row in the sum of the rows, in percent. Figures that do not add have none.
    func share(_ question: Question, year: Int) throws(ParameterError) -> YearAnswer {
        let indicator = question.expression.indicator
        var answer = try answer(question, year: year)
        if answer.isWithoutData { return answer }
        let totals = answer.cells.values.compactMap { cell in cell.value == nil ? nil : cell.numerator }
        guard indicator.adds, let scale = totals.first?.scale, totals.allSatisfy({ $0.scale == scale }) else {
            return absent(question, .doesNotAdd(indicator: indicator.code, over: question.by))
        }
        let missing = answer.cells.values.count { $0.value == nil }
        let total = Sum(amount: totals.reduce(0) { $0 + $1.amount }, missing: missing)
        answer.cells = answer.cells.mapValues { cell in
            guard cell.value != nil, let numerator = cell.numerator else { return cell }
            return self.part(Sum(amount: numerator.amount), of: total, scale: scale, indicator)
        }
        return answer
    }

    private func part(_ part: Sum, of total: Sum, scale: Int64, _ indicator: Indicator) -> Cell {
        var cell = share(part, of: total, unit: .percent)
        cell.numerator = Quantity(part.amount, scale: scale)
        cell.denominator = Quantity(total.amount, scale: scale)
        if indicator.interval != .exactPoisson {
            (cell.lower, cell.upper, cell.level) = (nil, nil, nil)
        }
        return cell
    }
}

extension Indicator {
    /// Whether the sum of two rows is the figure of both together.
    var adds: Bool {
        switch formula {
        case .sum, .exposure, .cost, .divided: true
        default: false
        }
    }
}
