import DelimitedText
import Fragility
import Intake

/// What reading some rows of a file of persons gives. Parts merge in the order of the file.
struct SurveyPart: Sendable {
    var tally = RowTally()
    /// Rows that are kept, each with what its identity is compared by.
    var rows: [(observation: Observation, trace: IdentityTrace)] = []
    var rejections: [SurveyRejection] = []

    mutating func read(_ record: borrowing RecordView, plan: SurveyPlan) {
        tally.read += 1
        guard record.count == plan.header.count else {
            refuse(
                record.line, nil, .fieldCount(expected: plan.header.count, found: record.count), plan)
            return
        }
        if let column = swallowed(record, plan) { return refuse(record.line, column, .swallowed, plan) }
        if let gir = plan.gir, !isMeant(record, gir, plan) { return }
        switch row(record, plan) {
        case .failure(let fault): refuse(record.line, fault.column, fault.problem, plan)
        case .success(let row):
            tally.kept += 1
            rows.append(row)
        }
    }

    /// The first column that holds whole rows: what nobody reads of it may still be people.
    private func swallowed(_ record: borrowing RecordView, _ plan: SurveyPlan) -> Int? {
        guard record.mayHoldMarks else { return nil }
        for column in plan.header.indices {
            let isMet = SwallowedFields.areMet(
                in: record.bytes(column), isCode: false, delimiter: plan.form.delimiter, width: plan.header.count)
            if isMet { return column }
        }
        return nil
    }

    /// Whether the tool is meant for the person; a row that is not kept is counted here.
    private mutating func isMeant(
        _ record: borrowing RecordView, _ gir: (column: DescribedColumn, kept: [String]), _ plan: SurveyPlan
    ) -> Bool {
        guard let text = gir.column.text(record), ["1", "2", "3", "4", "5", "6"].contains(text) else {
            refuse(record.line, gir.column.index, .notAGIR, plan)
            return false
        }
        if !gir.kept.contains(text) { tally.setAside += 1 }
        return gir.kept.contains(text)
    }

    mutating func refuse(_ line: Int, _ column: Int?, _ problem: SurveyProblem, _ plan: SurveyPlan) {
        tally.rejected += 1
        rejections.append(
            SurveyRejection(file: plan.file, line: line, column: column.map { plan.header[$0] }, problem: problem))
    }

    private func row(
        _ record: borrowing RecordView, _ plan: SurveyPlan
    ) -> Result<(observation: Observation, trace: IdentityTrace), SurveyFault> {
        let identity: Identity
        switch plan.identity(record) {
        case .failure(let fault): return .failure(fault)
        case .success(let read): identity = read
        }
        var observation: Observation
        switch plan.observation(record, identity) {
        case .failure(let fault): return .failure(fault)
        case .success(let read): observation = read
        }
        switch plan.finding(record, birth: observation.birth) {
        case .failure(let fault): return .failure(fault)
        case .success(let conclusion):
            observation.assessment = conclusion.assessment
            observation.finding = conclusion.finding
            observation.state = conclusion.state
        }
        return .success((observation, identity.trace))
    }
}

/// Which column of a row is at fault, and why.
struct SurveyFault: Error {
    let column: Int?
    let problem: SurveyProblem

    init(_ column: DescribedColumn?, _ problem: SurveyProblem) {
        (self.column, self.problem) = (column?.index, problem)
    }
}

/// What a row concludes on a person.
struct SurveyConclusion {
    var assessment: Assessment?
    var finding: Finding
    var state: AccompanimentState?
}
