import DelimitedText
import Fragility
import Intake

/// A row of persons that is kept, with what its identity is compared by.
struct SurveyRow: Sendable {
    let observation: Observation
    let trace: IdentityTrace
}

/// Which column of a row is at fault, and why.
typealias SurveyFault = FieldFault<SurveyProblem>

/// What a row concludes on a person.
struct SurveyConclusion {
    var assessment: Assessment?
    var finding: Finding
    var state: AccompanimentState?
}

extension SurveyPlan {
    /// How the rows of the file are read; nothing of what a refused row holds is kept.
    func form(of table: DescribedTable) -> RowForm<SurveyRow, SurveyProblem, SurveyRejection> {
        RowForm(ending: ending) { record, fault in
            SurveyRejection(
                file: table.file, line: record.line, column: table.name(of: fault.column), problem: fault.problem)
        }
    }

    private func ending(_ record: borrowing RecordView) -> RowEnding<SurveyRow, SurveyProblem> {
        if let gir {
            guard let text = gir.column.text(record), Self.degrees.contains(text) else {
                return .refused(SurveyFault(gir.column, .notAGIR))
            }
            // The tool is not meant for the person.
            if !gir.kept.contains(text) { return .setAside }
        }
        return RowEnding(row(record))
    }

    private static let degrees: Set<String> = ["1", "2", "3", "4", "5", "6"]

    private func row(_ record: borrowing RecordView) -> Result<SurveyRow, SurveyFault> {
        identity(record).flatMap { identity in
            observation(record, identity).flatMap { observation in
                finding(record, birth: observation.birth).map { conclusion in
                    var observation = observation
                    observation.assessment = conclusion.assessment
                    observation.finding = conclusion.finding
                    observation.state = conclusion.state
                    return SurveyRow(observation: observation, trace: identity.trace)
                }
            }
        }
    }
}
