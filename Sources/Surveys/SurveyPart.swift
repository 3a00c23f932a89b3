import DelimitedText
import Fragility
import Intake

/// What reading some rows of a file of persons gives. Parts merge in the order of the file.
struct SurveyPart: Sendable {
    var tally = RowTally()
    var observations: [Observation] = []
    var rejections: [SurveyRejection] = []
    /// Rows whose number of registration is provisional: the same person may count twice.
    var provisional = 0

    mutating func read(_ record: borrowing RecordView, plan: SurveyPlan) {
        tally.read += 1
        guard record.count == plan.header.count else {
            refuse(
                record.line, nil, .fieldCount(expected: plan.header.count, found: record.count), plan)
            return
        }
        if let gir = plan.gir, !isMeant(record, gir, plan) { return }
        switch observation(record, plan) {
        case .failure(let fault): refuse(record.line, fault.column, fault.problem, plan)
        case .success(let observation):
            tally.kept += 1
            observations.append(observation)
        }
    }

    /// Whether the tool is meant for the person; a row that is not kept is counted here.
    private mutating func isMeant(
        _ record: borrowing RecordView, _ gir: (column: Int, kept: [String]), _ plan: SurveyPlan
    ) -> Bool {
        let text = record.text(gir.column)
        guard ["1", "2", "3", "4", "5", "6"].contains(text) else {
            refuse(record.line, gir.column, .notAGIR, plan)
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

    private mutating func observation(
        _ record: borrowing RecordView, _ plan: SurveyPlan
    ) -> Result<Observation, SurveyFault> {
        let identity: Identity
        switch plan.identity(record) {
        case .failure(let fault): return .failure(fault)
        case .success(let read): identity = read
        }
        if identity.isProvisional { provisional += 1 }
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
        return .success(observation)
    }
}

/// Which column of a row is at fault, and why.
struct SurveyFault: Error {
    let column: Int?
    let problem: SurveyProblem
}

/// What a row concludes on a person.
struct SurveyConclusion {
    var assessment: Assessment?
    var finding: Finding
    var state: AccompanimentState?
}

extension Span<UInt8> {
    /// A copy of the bytes.
    var array: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for index in indices { bytes.append(self[index]) }
        return bytes
    }
}
