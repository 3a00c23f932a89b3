import Declarations
import Facts
import Tables

extension Evaluator {
    /// The amounts of the files; without any, claims by class times the mean costs of their CTN.
    func cost(_ question: Question, _ count: Count, year: Int) -> YearAnswer {
        for events in [[Event.risk], count.events] {
            let amounts = Count(.cost, events)
            var answer = sum(question, amounts, year: year)
            guard !answer.isWithoutData else { continue }
            let spread = spread(question, amounts, year: year)
            for (codes, cell) in answer.cells where cell.value != nil {
                answer.cells[codes] = compound(cell, spread, codes, measure: .cost, factor: 1)
            }
            return answer
        }
        return estimated(question, count, year: year)
    }

    private func estimated(_ question: Question, _ count: Count, year: Int) -> YearAnswer {
        let place = question.by.firstIndex(of: .ctn)
        let finer = Question(
            expression: question.expression, by: place == nil ? question.by + [.ctn] : question.by,
            selection: question.selection, years: question.years)
        var totals: [[String]: Cell] = [:]
        var resources: Set<Int> = []
        for (measure, category) in Self.categories {
            guard case .success(let counted) = counted(finer, Count(measure, count.events), year: year) else {
                return absent(question, .noData(.cost, event: nil))
            }
            resources.formUnion(counted.resources)
            for (codes, sum) in counted.rows {
                let ctn = codes[place ?? codes.count - 1]
                let price = Price(category: category, ctn: ctn, costs: meanCosts, year: year)
                let target = place == nil ? Array(codes.dropLast()) : codes
                totals[target] = price.added(sum, to: totals[target])
            }
        }
        return YearAnswer(cells: totals, resources: resources)
    }

    /// Cost divided by the claims of the same year: a ratio of two flows.
    func costPerClaim(
        _ question: Question, _ cost: Count, _ claims: Count, year: Int
    ) -> YearAnswer {
        let unit = question.expression.indicator.unit
        var answer = self.cost(question, cost, year: year)
        guard case .success(let counted) = counted(question, claims, year: year) else {
            return absent(question, .noData(.claims, event: nil))
        }
        for (codes, cell) in answer.cells {
            let number = counted.rows[codes]?.amount ?? 0
            guard let value = cell.value else { continue }
            answer.cells[codes] =
                number == 0
                ? .unavailable(.zeroBase, unit: unit)
                : Cell(
                    value: value / Double(number), numerator: cell.numerator, denominator: Quantity(number),
                    unit: unit, flags: cell.flags, reasons: [.noIntervalMethod])
        }
        return answer
    }

    /// Classes of temporary and permanent incapacity, under their names in the parameter file.
    private static let categories: [(Measure, String)] = [
        (.it1, "it1"), (.it2, "it2"), (.it3, "it3"), (.it4, "it4"), (.it5, "it5"), (.it6, "it6"), (.ip1, "ip1"),
        (.ip2, "ip2"), (.ip3, "ip3"), (.ip4, "ip4"),
    ]
}

/// The mean cost of one category in one CTN and year.
private struct Price {
    let category: String
    let ctn: String
    let costs: DatedParameter
    let year: Int

    /// Adds `sum` claims at this price to a total; a price that is not known makes the total unknown.
    func added(_ sum: Sum, to total: Cell?) -> Cell {
        let known = total ?? Cell(value: 0, numerator: Quantity(0, scale: 100), unit: .euros, flags: .estimated)
        guard let amount = known.numerator, known.value != nil else { return known }
        guard sum.missing == 0 else { return .unavailable(.partsMissing(sum.missing), unit: .euros) }
        if sum.amount == 0 { return known }
        switch price {
        case .failure(let unanswered): return .unavailable(unanswered.reason, unit: .euros)
        case .success(let cents):
            var result = known
            let (product, isTooLarge) = sum.amount.multipliedReportingOverflow(by: cents)
            let (total, overflows) = amount.amount.addingReportingOverflow(product)
            if isTooLarge || overflows { return .unavailable(.overflow, unit: .euros) }
            (result.numerator, result.value) = (Quantity(total, scale: 100), Quantity(total, scale: 100).value)
            result.reasons = [.noIntervalMethod]
            return result
        }
    }

    /// In cents.
    private var price: Result<Int64, Unanswered> {
        do {
            return .success(Int64((try costs.number([ctn, category], in: year) * 100).rounded()))
        } catch ParameterError.noValue(let name, let year, let known) {
            return .failure(Unanswered(.parameterWithoutValue(name: name, year: year, known: known)))
        } catch {
            return .failure(Unanswered(.parameterLacks(name: costs.name, entry: "\(ctn) \(category)", year: year)))
        }
    }
}
