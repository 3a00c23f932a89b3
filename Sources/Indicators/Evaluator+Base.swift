import Declarations
import Facts
import Tables
import Words

extension Evaluator {
    /// The figures of an indicator itself for one year: computed, else published, else the reason why not.
    func answer(_ question: Question, year: Int) -> YearAnswer {
        let indicator = question.expression.indicator
        var answer = indicator.formula.answer(question, year: year, from: self)
        if answer.isWithoutData, let published = published(question, year: year) {
            answer = published
        }
        markBreaks(&answer, question, year: year)
        if let state = base.stateWithin(year, of: answer.resources) {
            answer.cells = answer.cells.mapValues { $0.ofPartialYear(year, state: state) }
        }
        return answer
    }

    /// Says of each row what is declared of its year: by the breaks of a series, and by the files themselves.
    private func markBreaks(_ answer: inout YearAnswer, _ question: Question, year: Int) {
        let indicator = question.expression.indicator
        let own = ownBreak(indicator, year, answer.resources)
        let isDeclared = (breaks.notCalculated(indicator.code, year) ?? breaks.sentence(of: indicator, year)) != nil
        guard isDeclared || own != nil else { return }
        let scope = breakScope(question, answer)
        for (codes, cell) in answer.cells {
            let marked = scope.holds(codes) ? declared(cell, indicator, year: year) : cell
            answer.cells[codes] = marked.broken(own, in: year)
        }
    }

    /// Which rows may hold figures of the series that the declared breaks belong to: a file of theirs is among those of the
    /// answer, and nothing says that the row is of another country.
    func breakScope(_ question: Question, _ answer: YearAnswer) -> BreakScope {
        guard answer.resources.contains(where: { breaks.belong(to: base.resources[$0].identity.source) }) else {
            return .noRow
        }
        if let place = question.by.firstIndex(of: .country) { return .ofCountry(place: place) }
        if let selected = question.selection.wanted[.country] {
            return selected.contains(Breaks.country) ? .everyRow : .noRow
        }
        let countries = answer.resources.map { base.resources[$0].identity.country }
        return countries.contains { $0 == nil || $0 == Breaks.country } ? .everyRow : .noRow
    }

    /// A row for every code that is known, each with the same reason; one row where the question has no dimension.
    func absent(_ question: Question, _ reason: Reason) -> YearAnswer {
        var answer = YearAnswer(absence: reason)
        let cell = Cell.unavailable(reason, unit: question.expression.indicator.unit)
        if question.by.isEmpty { answer.cells[[]] = cell }
        if question.by.count == 1, let dimension = question.by.first {
            for code in base.codes(of: dimension) where question.selection.admits(code, of: dimension) {
                answer.cells[[code]] = cell
            }
        }
        return answer
    }

    /// What is declared of an indicator and a year: not calculated, or broken.
    private func declared(_ cell: Cell, _ indicator: Indicator, year: Int) -> Cell {
        if cell.value != nil, let sentence = breaks.notCalculated(indicator.code, year) {
            return .unavailable(
                .notCalculated(year: year, sentence: sentence), unit: cell.unit, numerator: cell.numerator,
                denominator: cell.denominator)
        }
        return cell.broken(breaks.sentence(of: indicator, year), in: year)
    }

    /// Why the series of a year's files is broken there, as their descriptors declare it.
    func ownBreak(_ indicator: Indicator, _ year: Int, _ resources: Set<Int>) -> Bilingual? {
        resources.sorted().lazy.flatMap { base.resources[$0].identity.breaks }
            .first { declared in indicator.series.contains { declared.concerns($0, year) } }?.reason
    }

    /// Flags a figure made of too few claims or too small a population.
    func judged(_ cell: Cell, _ indicator: Indicator) -> Cell {
        guard cell.value != nil else { return cell }
        var judged = cell
        if let minimum = indicator.minimumClaims, let numerator = cell.numerator, numerator.value < Double(minimum) {
            judged.flags.insert(.unreliable)
            judged.reasons.append(.tooFew(numerator: numerator.amount / numerator.scale, minimum: minimum))
        }
        if let minimum = indicator.minimumPopulation, let population = cell.denominator,
            population.value < Double(minimum)
        {
            judged.flags.insert(.unreliable)
            judged.reasons.append(.smallPopulation(minimum: minimum))
        }
        return judged
    }
}

extension Cell {
    /// The figure of the first year behind a break; unchanged where `sentence` is nil.
    fileprivate func broken(_ sentence: Bilingual?, in year: Int) -> Cell {
        guard value != nil, let sentence else { return self }
        var cell = self
        cell.flags.insert(.breakInSeries)
        cell.reasons.append(.breakInSeries(year: year, sentence: sentence))
        return cell
    }

    /// The figure of a year whose source was observed before its end.
    fileprivate func ofPartialYear(_ year: Int, state: String) -> Cell {
        guard value != nil else { return self }
        var cell = self
        cell.flags.insert(.provisional)
        cell.reasons.append(.partialYear(year: year, state: state))
        return cell
    }
}

extension YearAnswer {
    /// Why there is nothing, or the first reason in code order.
    var firstReason: Reason? {
        absence ?? cells.min { $0.key.precedesByScalars($1.key) }?.value.reasons.first
    }
}
