import Declarations
import Disclosure
import Facts
import Tables
import Words

/// The amounts of the files; without any, claims by class times the mean costs of their CTN.
struct TotalCost: Formula {
    let count: Count

    /// Amounts of the files, or claims at mean costs: whichever the figure is made of.
    var counts: [Count] { amounts + [Count(.claims, count.events)] }

    /// Amounts of accidents and diseases together are in the files in place of those of either.
    private var amounts: [Count] {
        Set(count.events) == [.accident, .disease] ? [count, Count(.cost, [.risk])] : [count]
    }

    var measures: Set<Measure> {
        count.measures.union(Count(.cost, []).measures).union(Self.categories.map(\.0))
    }
    /// Mean costs differ by CTN: classes of claims are kept by CTN even when the table is not.
    var extraDimensions: [Set<Dimension>] { [[], [.ctn]] }
    var adds: Bool { true }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        for amounts in amounts.reversed()
        where amounts.events.contains(where: { question.selection.admits($0.rawValue, of: .event) }) {
            var answer = evaluator.sum(question, amounts, year: year)
            guard !answer.isWithoutData else { continue }
            let spread = evaluator.spread(question, amounts, year: year)
            for (codes, cell) in answer.cells where cell.value != nil {
                answer.cells[codes] = evaluator.compound(cell, spread, codes, measure: .cost, factor: 1)
            }
            return answer
        }
        return estimated(question, year: year, from: evaluator)
    }

    private func estimated(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let place = question.by.firstIndex(of: .ctn)
        let finer = Question(
            expression: question.expression, by: place == nil ? question.by + [.ctn] : question.by,
            selection: question.selection, years: question.years)
        var totals = CodedRows<Cell>()
        var resources: Set<Int> = []
        for (measure, category) in Self.categories {
            guard case .success(let counted) = evaluator.counted(finer, Count(measure, count.events), year: year) else {
                return evaluator.absent(question, lacking(question, year: year, from: evaluator))
            }
            resources.formUnion(counted.resources)
            for (codes, sum) in counted.rows {
                let ctn = codes[place ?? codes.count - 1]
                let price = Price(category: category, ctn: ctn, costs: evaluator.meanCosts, year: year)
                let target = place == nil ? Array(codes.dropLast()) : codes
                totals[target] = price.added(sum, to: totals[target])
            }
        }
        if resources.contains(where: { evaluator.base.resources[$0].identity.secrecy != .published }) {
            totals = totals.mapValues { Self.rounded($0, to: Self.dearest(evaluator.meanCosts, year: year)) }
        }
        return YearAnswer(cells: totals, resources: resources)
    }

    /// Why there are no amounts: the files may have some, which they do not divide as they are asked for.
    private func lacking(_ question: Question, year: Int, from evaluator: Evaluator) -> Reason {
        for event in [.risk] + count.events {
            let asked = Evaluator.claimQuestion(question, Count(.cost, [event]))
            switch evaluator.base.claims(asked, year: String(year), event: event) {
            case .success where event == .risk: return .dimensionAbsent(.event, .cost)
            case .success: continue
            case .failure(let unanswered):
                if case .dimensionAbsent? = unanswered.reason.facts as? DataReason { return unanswered.reason }
            }
        }
        return .noData(.cost, event: nil)
    }

    /// The dearest mean cost of a year, in cents.
    private static func dearest(_ costs: DatedParameter, year: Int) -> Int {
        let known = (try? costs.period(of: year))?.content.entries.values.max() ?? 0
        return Int((known * 100).rounded())
    }

    /// An exact sum of mean costs is that of one number of claims of each class only: it is rounded to what one claim can
    /// change, and so is its numerator. A price that is not known tells that there is such a claim.
    private static func rounded(_ total: Cell, to dearest: Int) -> Cell {
        guard let cents = total.numerator?.amount, total.value != nil,
            let step = PrintedStep(atLeast: dearest, over: 100)
        else { return .concealed(.confidential, unit: .euros) }
        let value = step.nearest(Int(cents), over: 100)
        guard value > 0 else { return .concealed(.confidential, unit: .euros) }
        guard let known = Int64(exactly: (value * 100).rounded()) else { return .unavailable(.overflow, unit: .euros) }
        var cell = total
        (cell.value, cell.numerator) = (value, Quantity(known, scale: 100))
        cell.reasons.append(.estimateIsRounded(step: step.value))
        return cell
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
        } catch ParameterError.noValue(_, let year, let known) {
            return .failure(Unanswered(.parameterWithoutValue(costs.title, year: year, known: known)))
        } catch {
            let words = costs.classes?[category] ?? Bilingual(same: category)
            let entry = Bilingual("CTN \(ctn), \(words.french)", "CTN \(ctn), \(words.english)")
            return .failure(Unanswered(.parameterLacks(costs.title, entry: entry, year: year)))
        }
    }
}
