import Declarations
import Facts
import Tables

extension Evaluator {
    /// The exposed population.
    func exposure(_ question: Question, _ measure: Measure, year: Int) -> YearAnswer {
        let unit = question.expression.indicator.unit
        guard !question.by.contains(where: \.describesClaim) else {
            return absent(question, .notDefined(indicator: question.expression.indicator.code, events: []))
        }
        switch base.exposure(measure, year: String(year), by: question.by, selection: question.selection) {
        case .failure(let refusal): return absent(question, refusal.reason)
        case .success(let answer):
            let cells = answer.rows.mapValues { sum -> Cell in
                guard sum.missing == 0 else { return .unavailable(.partsMissing(sum.missing), unit: unit) }
                let quantity = Quantity(sum.amount, scale: measure.scale)
                return Cell(value: quantity.value, numerator: quantity, unit: unit)
            }
            return YearAnswer(cells: cells, resources: answer.resources)
        }
    }

    /// Days divided by the days of a full-time year, a dated parameter which stands beside them as the denominator.
    func fullTimeEquivalents(_ question: Question, _ count: Count, year: Int) -> YearAnswer {
        let unit = question.expression.indicator.unit
        var answer = sum(question, count, year: year)
        if answer.isWithoutData { return answer }
        let parameter = daysPerFullTimeYear
        guard let divisor = try? parameter.number(in: year) else {
            let reason = Reason.parameterWithoutValue(name: parameter.name, year: year, known: parameter.years)
            answer.cells = answer.cells.mapValues { .unavailable(reason, unit: unit, numerator: $0.numerator) }
            return answer
        }
        answer.cells = answer.cells.mapValues { total in
            guard let value = total.value else { return total }
            return Cell(
                value: value / divisor, numerator: total.numerator, denominator: Quantity(decimal: divisor), unit: unit)
        }
        return answer
    }

    /// What files publish of an indicator that cannot be computed here; nil where they publish nothing.
    func published(_ question: Question, year: Int, reason: Reason?) -> YearAnswer? {
        let indicator = question.expression.indicator
        let found = base.published(
            indicator.code, year: String(year), by: question.by, selection: question.selection)
        switch found {
        case .failure(let refusal):
            if case .published = indicator.formula { return absent(question, refusal.reason) }
            // What stands published by another dimension is there, and says how to ask for it.
            if case .doesNotAdd? = refusal.reason.facts as? DataReason { return absent(question, refusal.reason) }
            return nil
        case .success(let answer):
            let identity = base.resources[answer.resource].identity
            let cells = answer.rows.mapValues { figure in
                identity.secrecy == .published
                    ? publishedCell(figure, indicator, year: year, source: identity.source)
                    : .concealed(.unitsUnknown, unit: indicator.unit)
            }
            return YearAnswer(cells: cells, resources: [answer.resource])
        }
    }

    func publishedCell(
        _ figure: PublishedFigure, _ indicator: Indicator, year: Int, source: String
    ) -> Cell {
        guard let value = figure.value else {
            var cell = Cell.unavailable(.absentInSource(figure.absence ?? ""), unit: indicator.unit)
            cell.flags.formUnion(figure.flags)
            return cell
        }
        var cell = Cell(value: value, unit: indicator.unit, flags: figure.flags)
        if figure.flags.contains(.breakInSeries) { cell.reasons = [.breakInSource(year: year)] }
        if case .published = indicator.formula { return cell }
        cell.reasons.append(.publishedFigure(source: source))
        return cell
    }
}

extension Quantity {
    /// A parameter as an exact decimal with at most six decimals.
    init(decimal value: Double) {
        var (scale, scaled) = (Int64(1), value)
        while scaled != scaled.rounded(), scale < 1_000_000 {
            scale *= 10
            scaled =
                (value * Double(scale)).rounded() / Double(scale) == value
                ? (value * Double(scale)).rounded() : value * Double(scale)
        }
        self.init(Int64(scaled.rounded()), scale: scale)
    }
}
