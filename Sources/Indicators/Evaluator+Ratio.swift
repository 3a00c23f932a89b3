import Facts
import Statistics
import Tables

extension Evaluator {
    /// Joins a count with its exposure, row by row; `make` is called where both are known and somebody is exposed.
    func ratio(
        _ question: Question, _ count: Count, per measure: Measure, year: Int,
        make: (Quantity, Quantity) -> Cell
    ) -> YearAnswer {
        switch counted(question, count, year: year) {
        case .failure(let refusal): absent(question, refusal.reason)
        case .success(let counted): ratio(question, counted, count, per: measure, year: year, make: make)
        }
    }

    /// The same of what is counted already.
    func ratio(
        _ question: Question, _ counted: Counted, _ count: Count, per measure: Measure, year: Int,
        make: (Quantity, Quantity) -> Cell
    ) -> YearAnswer {
        let exposure = base.exposure(
            measure, year: String(year), by: question.by, selection: question.selection,
            preferring: counted.resources)
        switch exposure {
        case .failure(let refusal):
            return refused(question, counted, count.measure, refusal.reason)
        case .success(let exposed):
            let silent = zeros(question, counted, exposed, year: year)
            var answer = joined(question, counted, count.measure, exposed, measure, zeros: silent, make: make)
            for codes in rowsOfSpecialAccount(question, count, counted, year: year)
            where answer.cells[codes]?.value != nil {
                answer.cells[codes]?.reasons.append(.withSpecialAccount)
            }
            return answer
        }
    }

    private func refused(
        _ question: Question, _ counted: Counted, _ measure: Measure, _ reason: Reason
    ) -> YearAnswer {
        let cells = counted.rows.mapValues { sum in
            Cell.unavailable(
                reason, unit: question.expression.indicator.unit,
                numerator: Quantity(sum.amount, scale: measure.scale))
        }
        return YearAnswer(cells: cells, resources: counted.resources)
    }

    /// The codes for which no row of claims means no claim: all in files of single claims; in files of sums, those of
    /// rows that carry an exposure alone.
    func zeros(_ question: Question, _ counted: Counted, _ exposed: Answer, year: Int) -> Set<[String]> {
        let by = question.by.filter { !$0.describesClaim }
        let isClaimLevel = counted.resources.contains { base.resources[$0].identity.isClaimLevel }
        if isClaimLevel { return Set(exposed.rows.keys) }
        if exposed.rows.keys.allSatisfy({ counted.rows[$0] != nil }) { return [] }
        return base.exposedCodes(of: counted.resources, year: String(year), by: by)
    }

    private func joined(
        _ question: Question, _ counted: Counted, _ measure: Measure, _ exposed: Answer, _ exposure: Measure,
        zeros: Set<[String]>, make: (Quantity, Quantity) -> Cell
    ) -> YearAnswer {
        let places = question.by.indices.filter { !question.by[$0].describesClaim }
        var keys = Set(counted.rows.keys)
        if places.count == question.by.count { keys.formUnion(exposed.rows.keys) }
        // In two files a missing code is of two sets of units: the claims of the one are not those of the employees of the other.
        // Nor does the special account have employees, whose claims have no code but its own.
        let isOfOthers =
            !counted.resources.isSubset(of: exposed.resources) || hasSpecialAccount(question, counted.resources)
        var cells = CodedRows<Cell>()
        for codes in keys {
            let population = places.map { codes[$0] }
            let people = exposed.rows[population] ?? Sum(amount: 0)
            let join = Join(
                sum: counted.rows[codes], people: people, measure: measure, exposure: exposure,
                isZeroWithoutRow: zeros.contains(population),
                isUnmatched: isOfOthers && population.contains(where: CodeForm.isMissing))
            cells[codes] = join.cell(question, codes: codes, make: make).map {
                judged($0, question.expression.indicator)
            }
        }
        return YearAnswer(cells: cells, resources: counted.resources.union(exposed.resources))
    }
}

extension Evaluator {
    /// Whether claims of the special account are counted among those of the committees.
    private func hasSpecialAccount(_ question: Question, _ resources: Set<Int>) -> Bool {
        guard !question.by.contains(.ctn), !question.selection.dimensions.contains(.ctn) else { return false }
        return resources.contains { base.resources[$0].book[.ctn].codes.contains(CodeForm.specialAccount) }
    }

    /// The rows whose numerator has claims of the special account, which stand over employees that are not its own. Which rows of
    /// files that were never released have such claims is told by none: all together follow the convention.
    private func rowsOfSpecialAccount(
        _ question: Question, _ count: Count, _ counted: Counted, year: Int
    ) -> Set<[String]> {
        guard count.events.contains(.disease), hasSpecialAccount(question, counted.resources) else { return [] }
        if counted.resources.contains(where: { base.resources[$0].identity.secrecy != .published }) {
            return question.by.isEmpty ? [[]] : []
        }
        let own = Question(
            expression: question.expression, by: question.by,
            selection: question.selection.adding(.ctn, [CodeForm.specialAccount]), years: question.years)
        guard case .success(let special) = self.counted(own, count, year: year) else { return [] }
        return Set(special.rows.filter { $0.value.amount > 0 }.keys)
    }
}

/// One row of a rate before it is a figure.
private struct Join {
    let sum: Sum?
    let people: Sum
    let measure: Measure
    let exposure: Measure
    /// Whether no row of claims means no claim.
    let isZeroWithoutRow: Bool
    /// Whether nothing says that the claims are those of the employees.
    let isUnmatched: Bool

    /// Without anybody exposed there is no rate, and a file of sums that has no row for a code is silent on it.
    func cell(_ question: Question, codes: [String], make: (Quantity, Quantity) -> Cell) -> Cell? {
        let unit = question.expression.indicator.unit
        let denominator = Quantity(people.amount, scale: exposure.scale)
        let numerator = sum.map { Quantity($0.amount, scale: measure.scale) }
        let missing = people.missing + (sum?.missing ?? 0)
        if missing > 0 { return .unavailable(.partsMissing(missing), unit: unit) }
        guard people.amount > 0 else {
            return .unavailable(
                .noExposure(dimensions: question.by, codes: codes), unit: unit, numerator: numerator,
                denominator: denominator)
        }
        if isUnmatched { return .unavailable(.unmatchedCode, unit: unit, numerator: numerator) }
        if numerator == nil, !isZeroWithoutRow { return .unavailable(.noRow, unit: unit, denominator: denominator) }
        return make(numerator ?? Quantity(0, scale: measure.scale), denominator)
    }
}
