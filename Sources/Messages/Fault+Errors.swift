import Anchors
import Charts
import Comparison
import Declarations
import DelimitedText
import Digests
import Disclosure
import Exchange
import Fragility
import Indicators
import Intake
import Outputs
import Reporting
import Schemes
import Statistics
import Surveys

extension Fault {
    /// An error of any module, in words.
    public init(_ error: any Error) {
        self =
            switch error {
            case let fault as Fault: fault
            case let error as IntakeError: IntakeSentence.fault(error)
            case let error as ExchangeError: ExchangeSentence.fault(error)
            case let error as InstallationError: InstallationSentence.fault(error)
            case let error as ComparisonError: ComparisonSentence.fault(error)
            case let error as DeclarationError: DeclarationSentence.fault(error)
            case let error as DelimitedTextError: TextSentence.fault(error)
            case let error as ParameterError: ParameterSentence.fault(error)
            case let error as SchemeError: SchemeSentence.fault(error)
            case let error as OutputError: OutputSentence.fault(error)
            case let error as NotebookError: NotebookSentence.fault(error)
            case let error as ReportError: ReportSentence.fault(error)
            case let error as SurveyError: SurveySentence.fault(error)
            case let error as FragilityError: FragilitySentence.fault(error)
            case let error as QuestionnaireError: FragilitySentence.fault(error)
            case let error as CompositeError: FragilitySentence.fault(error)
            case let error as SecretKeyError: FragilitySentence.fault(error)
            case let error as PseudonymKeyError: FragilitySentence.fault(error)
            case let error as SecrecyError: SecrecySentence.fault(error)
            case let error as ReleaseConflict: SecrecySentence.fault(error)
            case let error as AnchorError: AnchorSentence.fault(error)
            case let error as AuditError: AuditSentence.fault(error)
            case let error as QuestionError: QuestionSentence.fault(error)
            case let error as ExpressionError: QuestionSentence.fault(.expression(error))
            case let error as StatisticsError: CalculationSentence.fault(error)
            case let error as ChartError: CalculationSentence.fault(error)
            default: ForeignSentence.fault(error)
            }
    }
}
