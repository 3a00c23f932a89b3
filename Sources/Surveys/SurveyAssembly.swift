import Fragility
import Intake

/// Puts the parts of a file together, in its order, and refuses a second questionnaire of the same person, and a number of
/// registration with another day of birth than before.
struct SurveyAssembly {
    private let plan: SurveyPlan
    private(set) var observations: [Observation] = []
    private(set) var rejections: [SurveyRejection] = []
    private(set) var tally = RowTally()
    /// Rows whose number of registration is provisional: the same person may count twice.
    private(set) var provisional = 0
    private(set) var repeated = 0
    private(set) var identities: MetIdentities
    private var lines: [Pseudonym: Int] = [:]

    /// - Parameter identities: those of the files before.
    init(_ plan: SurveyPlan, after identities: MetIdentities) { (self.plan, self.identities) = (plan, identities) }

    mutating func merge(_ batch: RowBatch<SurveyRow, SurveyRejection>) {
        tally.add(batch.tally)
        var refusals = batch.refusals
        for row in batch.rows {
            guard let problem = problem(row.observation, row.trace) else { continue }
            (tally.kept, tally.rejected) = (tally.kept - 1, tally.rejected + 1)
            refusals.append(
                SurveyRejection(
                    file: plan.file, line: row.observation.line, column: plan.header[plan.nir.index], problem: problem))
        }
        rejections += refusals.sorted { $0.line < $1.line }
    }

    /// Which of two rows is the right one cannot be told: the first counts and the second is refused. Signals may
    /// repeat, since a person can be signalled on two days; each of them counts a file of accompaniment.
    private mutating func problem(_ observation: Observation, _ trace: IdentityTrace) -> SurveyProblem? {
        if let first = lines[observation.pseudonym], plan.isQuestionnaire { return .duplicatedPerson(firstLine: first) }
        let place = SurveyPlace(file: plan.file, line: observation.line)
        if let earlier = identities.note(trace, at: place) { return .otherBirth(earlier) }
        if lines[observation.pseudonym] == nil {
            lines[observation.pseudonym] = observation.line
        } else {
            repeated += 1
        }
        if trace.isProvisional { provisional += 1 }
        observations.append(observation)
        return nil
    }
}
