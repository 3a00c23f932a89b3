import DelimitedText
import Fragility
import Intake

/// What reading one file of persons gave.
public struct SurveyReading: Sendable {
    /// What the descriptor says of the file.
    public let resource: Resource
    /// How the file is written.
    public let detected: DetectedForm
    /// The persons that it names, without their identities.
    public let file: PersonFile
    /// How the rows ended.
    public let tally: RowTally
    /// In the order of the file; none holds a value.
    public let rejections: [SurveyRejection]
    /// The line in the middle of which the file stops; nil where it is whole.
    public let cutLine: Int?
}

/// Puts the parts of a file together, in its order, and refuses a second questionnaire of the same person.
struct SurveyAssembly {
    private let plan: SurveyPlan
    private(set) var observations: [Observation] = []
    private(set) var rejections: [SurveyRejection] = []
    private(set) var tally = RowTally()
    private(set) var provisional = 0
    private(set) var repeated = 0
    private var lines: [Pseudonym: Int] = [:]

    init(_ plan: SurveyPlan) { self.plan = plan }

    mutating func merge(_ part: SurveyPart) {
        var part = part
        tally.read += part.tally.read
        tally.setAside += part.tally.setAside
        provisional += part.provisional
        for observation in part.observations { take(observation, &part) }
        tally.kept += part.tally.kept
        tally.rejected += part.tally.rejected
        rejections += part.rejections.sorted { $0.line < $1.line }
    }

    /// Which of two questionnaires is the right one cannot be told: the first counts and the second is refused. Signals may
    /// repeat, since a person can be signalled on two days; each of them counts a file of accompaniment.
    private mutating func take(_ observation: Observation, _ part: inout SurveyPart) {
        if let first = lines[observation.pseudonym] {
            guard plan.isQuestionnaire else {
                repeated += 1
                observations.append(observation)
                return
            }
            part.tally.kept -= 1
            part.refuse(observation.line, plan.nir, .duplicatedPerson(firstLine: first), plan)
            return
        }
        lines[observation.pseudonym] = observation.line
        observations.append(observation)
    }
}
