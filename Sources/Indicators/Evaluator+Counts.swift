import Facts
import Statistics
import Tables

/// Sums by the rows of a question for one year.
struct Counted {
    var rows: CodedRows<Sum>
    var resources: Set<Int>
    /// Events that were asked for and that the folder does not hold, in a breakdown by event.
    var absentEvents: [Event: Reason] = [:]
}

extension Evaluator {
    /// Sums `count` over its events, or only over those selected.
    ///
    /// Without a breakdown by event every event of the measure must be in the data: a part of them must not pass for
    /// the whole.
    func counted(_ question: Question, _ count: Count, year: Int) -> Result<Counted, Unanswered> {
        let wanted = count.events.filter { question.selection.admits($0.rawValue, of: .event) }
        guard !wanted.isEmpty else {
            return .failure(
                Unanswered(.notDefined(indicator: question.expression.indicator.name, events: count.events)))
        }
        let place = question.by.firstIndex(of: .event)
        var total = Counted(rows: [:], resources: [])
        for event in wanted {
            switch base.claims(Self.claimQuestion(question, count), year: String(year), event: event) {
            case .failure(let refusal):
                if place == nil { return .failure(naming(refusal, question, count, year: year)) }
                total.absentEvents[event] = refusal.reason
            case .success(let answer): total.add(answer, event: event, at: place, measure: count.measure)
            }
        }
        if total.resources.isEmpty, let reason = total.absentEvents[wanted[0]] { return .failure(Unanswered(reason)) }
        return .success(total)
    }

    /// A refusal that names the events of the measure that answer alone, where one of several does not.
    private func naming(_ refusal: Unanswered, _ question: Question, _ count: Count, year: Int) -> Unanswered {
        guard let lacking = refusal.reason.facts as? DataReason, lacking.isAbsenceOfData else { return refusal }
        let asked = Self.claimQuestion(question, count)
        let answering = count.events.filter { event in
            if case .success = base.claims(asked, year: String(year), event: event) { true } else { false }
        }
        return answering.isEmpty ? refusal : Unanswered(.answeredAlone(answering, lacking: lacking))
    }

    /// Only coded accidents have a cause: a breakdown by cause counts those.
    static func claimQuestion(_ question: Question, _ count: Count) -> ClaimQuestion {
        let isByCause = question.by.contains(.cause) || question.selection.dimensions.contains(.cause)
        var selection = question.selection.without { $0 == .event }
        if let restriction = count.restriction {
            selection = selection.adding(restriction.dimension, restriction.codes)
        }
        return ClaimQuestion(
            measure: isByCause && count.measure == .claims ? .codedClaims : count.measure,
            by: question.by.filter { $0 != .event }, selection: selection)
    }

    func sum(_ question: Question, _ count: Count, year: Int) -> YearAnswer {
        let indicator = question.expression.indicator
        switch counted(question, count, year: year) {
        case .failure(let refusal): return absent(question, refusal.reason)
        case .success(var counted):
            addZeros(to: &counted, question, year: year)
            let (measure, intervals) = (
                count.measure, UsualIntervals(indicator, rows: counted.rows.count, level: level)
            )
            var cells = counted.rows.lazilyMapped { total($0, measure, indicator, intervals) }
            for (codes, reason) in counted.absentRows(question.by) {
                cells[codes] = .unavailable(reason, unit: indicator.unit)
            }
            return YearAnswer(cells: cells, resources: counted.resources)
        }
    }

    /// A row of people without claims is a zero of the count as it is one of the rate. Of what describes the claim there is no
    /// such row.
    private func addZeros(to counted: inout Counted, _ question: Question, year: Int) {
        guard !question.by.isEmpty, !question.by.contains(where: \.describesClaim), mayAddZeros(counted),
            case .success(let exposed) = base.exposure(
                .employees, year: String(year), by: question.by, selection: question.selection)
        else { return }
        for codes in zeros(question, counted, exposed, year: year)
        where exposed.rows[codes].map({ $0.amount > 0 }) ?? false && counted.rows[codes] == nil {
            counted.rows[codes] = Sum(amount: 0)
        }
    }

    /// Sums that were never released keep the rows that they have: what is hidden of them was decided on these.
    private func mayAddZeros(_ counted: Counted) -> Bool {
        counted.resources.allSatisfy { resource in
            let identity = base.resources[resource].identity
            return identity.isClaimLevel || identity.secrecy == .published
        }
    }

    private func total(_ sum: Sum, _ measure: Measure, _ indicator: Indicator, _ usual: UsualIntervals) -> Cell {
        guard sum.missing == 0 else { return .unavailable(.partsMissing(sum.missing), unit: indicator.unit) }
        let quantity = Quantity(sum.amount, scale: measure.scale)
        let cell = Cell(value: quantity.value, numerator: quantity, unit: indicator.unit)
        guard indicator.interval == .exactPoisson else { return cell }
        return usual.cell(cell, count: sum.amount, scale: measure.scale)
            ?? poisson(cell, count: quantity.value, factor: 1)
    }

    /// The exact interval of a count, multiplied by a factor known without error.
    func poisson(_ cell: Cell, count: Double, factor: Double) -> Cell {
        var result = cell
        guard let interval = try? PoissonInterval.exact(count: count, level: level) else {
            result.reasons.append(.noIntervalMethod)
            return result
        }
        result.lower = interval.lower * factor
        result.upper = interval.upper.map { $0 * factor }
        result.level = level
        return result
    }
}

extension Counted {
    /// One row for every absent event beside each row of the others: a breakdown without it would pass for the whole.
    fileprivate func absentRows(_ by: [Dimension]) -> [[String]: Reason] {
        guard let place = by.firstIndex(of: .event) else { return [:] }
        var absent: [[String]: Reason] = [:]
        for codes in rows.keys {
            for (event, reason) in absentEvents {
                var key = codes
                key[place] = event.rawValue
                absent[key] = reason
            }
        }
        return absent
    }

    fileprivate mutating func add(_ answer: Answer, event: Event, at place: Int?, measure: Measure) {
        resources.formUnion(answer.resources)
        let part = place.map { answer.rows.inserting(event.rawValue, at: $0) } ?? answer.rows
        rows.merge(part) { $0.add($1, as: measure) }
    }
}
