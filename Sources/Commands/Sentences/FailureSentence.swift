import Anchors
import DelimitedText
import Disclosure
import Fragility
import Indicators
import Intake
import Outputs
import Parameters
import Reporting
import Schemes
import Surveys

/// Turns an error of a module into the sentence and the exit status that a person or a scheduler reads.
enum FailureSentence {
    static func failure(_ error: any Error) -> Failure {
        switch error {
        case let failure as Failure: failure
        case let error as IntakeError: IntakeSentence.failure(error)
        case let error as DelimitedTextError: TextSentence.failure(error)
        case let error as ParameterError: parameter(error)
        case let error as SchemeError: SchemeSentence.failure(error)
        case let error as OutputError: OutputSentence.failure(error)
        case let error as NotebookError: NotebookSentence.failure(error)
        case let error as SurveyError: SurveySentence.failure(error)
        case let error as FragilityError: FragilitySentence.failure(error)
        case let error as QuestionnaireError: FragilitySentence.failure(error)
        case let error as CompositeError: FragilitySentence.failure(error)
        case let error as PseudonymKeyError: FragilitySentence.failure(error)
        case let error as SecrecyError: secrecy(error)
        case let error as AnchorError: AnchorSentence.failure(error)
        case let error as QuestionError: .usage(QuestionSentence.text(error))
        default: Failure(.internalError, "unexpected error: \(error)")
        }
    }

    private static func secrecy(_ error: SecrecyError) -> Failure {
        switch error {
        case .negativeContribution(let amount), .negativeCell(let amount):
            Failure(
                .dataError,
                "an amount of \(amount) under one of the rows: secrecy has no rule for negative contributions; correct the "
                    + "file, or leave the measure out")
        case .cannotProtect, .contradiction, .solverFailed:
            Failure(.internalError, "the tables cannot be protected, and none is printed (\(error))")
        }
    }

    private static func parameter(_ error: ParameterError) -> Failure {
        switch error {
        case .noValue(let parameter, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Failure(.dataError, "parameter \(parameter) has no value for \(year); years with a value: \(years)")
        case .noEntry(let parameter, let entry, let year):
            return Failure(.dataError, "parameter \(parameter) has no entry '\(entry)' for \(year)")
        case .unreadable(let file, let detail): return Failure(.noInput, "\(file): not a parameter file: \(detail)")
        case .unknown(let parameter): return Failure(.noInput, "\(parameter): this parameter file does not exist")
        }
    }
}
