import Declarations
import Facts
import Tables

extension Evaluator {
    /// What files publish of an indicator that cannot be computed here; nil where they publish nothing.
    func published(_ question: Question, year: Int) -> YearAnswer? {
        let indicator = question.expression.indicator
        let found = base.published(
            indicator.code, year: String(year), by: question.by, selection: question.selection)
        switch found {
        case .failure(.doesNotAdd(let dimensions)):
            // What stands published by another dimension is there, and says how to ask for it.
            return absent(question, .doesNotAdd(indicator: indicator.name, over: dimensions))
        case .failure(.absent):
            guard indicator.formula.isPublishedAlone else { return nil }
            let isElsewhere = base.publishes(indicator.code)
            return absent(
                question,
                isElsewhere ? .publishedOtherwise(question, year: year) : .notPublished(indicator: indicator.name))
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
        if indicator.formula.isPublishedAlone { return cell }
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
