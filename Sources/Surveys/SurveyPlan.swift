import Fragility
import Intake

/// Everything that reading one file of persons needs, decided before its first row.
struct SurveyPlan: Sendable {
    let file: String
    let header: [String]
    let nir: DescribedColumn
    let nirKey: DescribedColumn?
    let birthDate: DescribedColumn
    let sex: DescribedColumn
    let territory: DescribedColumn?
    let found: DescribedColumn?
    /// Whether the descriptor says what an empty field stands for: else nobody knows what an empty conclusion is.
    let declaresMissing: Bool
    let state: DescribedColumn?
    /// Column of the GIR, and the groups that the tool is meant for; nil when it is meant for everybody.
    let gir: (column: DescribedColumn, kept: [String])?
    /// Columns of the declared groups, each with its position.
    let groups: [(column: DescribedColumn, group: Int)]
    let items: [ItemColumn]
    let tool: Int
    let questionnaire: Questionnaire?
    let codes: StudyCodes
    let day: BirthDate
    let key: PseudonymKey
    let isQuestionnaire: Bool
}

/// What every file of persons of a study is read with.
struct SurveyStudy: Sendable {
    let declaration: FragilityDeclaration
    let codes: StudyCodes
    /// Whether a file says which territories there are.
    let hasTerritories: Bool
    let questionnaires: [Questionnaire]
    let key: PseudonymKey
}
