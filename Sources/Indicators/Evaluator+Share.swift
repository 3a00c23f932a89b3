import Declarations
import Facts
import Tables
import Words

extension Evaluator {
    /// The share of each row in the sum of the rows, in percent. Figures that do not add have none.
    func share(_ question: Question, year: Int) -> YearAnswer {
        let indicator = question.expression.indicator
        var answer = answer(question, year: year)
        if answer.isWithoutData { return answer }
        guard indicator.formula.adds else { return absent(question, .doesNotAdd(indicator: indicator.name, over: [])) }
        let rows = Array(answer.cells.values).filter { $0.value != nil }
        guard let scale = rows.first?.numerator?.scale, rows.allSatisfy({ $0.numerator?.scale == scale }) else {
            return answer
        }
        guard let total = Self.total(rows) else { return absent(question, .overflow) }
        let unknown = answer.firstUnknown
        answer.cells = answer.cells.mapValues { cell in
            guard let numerator = cell.numerator, cell.value != nil else { return cell }
            // The sum of the known rows must not pass for the whole.
            if let unknown { return .unavailable(unknown, unit: .percent, numerator: numerator) }
            var share = self.part(numerator.amount, of: total, scale: scale, indicator)
            share.flags.formUnion(cell.flags)
            return share
        }
        return answer
    }

    private static func total(_ rows: [Cell]) -> Int64? {
        var total: Int64 = 0
        for row in rows {
            let (sum, overflow) = total.addingReportingOverflow(row.numerator?.amount ?? 0)
            if overflow { return nil }
            total = sum
        }
        return total
    }

    private func part(_ part: Int64, of total: Int64, scale: Int64, _ indicator: Indicator) -> Cell {
        var cell = share(Sum(amount: part), of: Sum(amount: total), unit: .percent)
        cell.numerator = Quantity(part, scale: scale)
        cell.denominator = Quantity(total, scale: scale)
        if indicator.interval != .exactPoisson {
            (cell.lower, cell.upper, cell.level) = (nil, nil, nil)
        }
        return cell
    }
}

extension YearAnswer {
    /// The reason of the first row, in code order, that has no value.
    fileprivate var firstUnknown: Reason? {
        let unknown = cells.filter { $0.value.value == nil }
        return unknown.min { $0.key.precedesByScalars($1.key) }?.value.reasons.first
    }
}
