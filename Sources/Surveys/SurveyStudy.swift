import Fragility

/// What every file of persons of a study is read with.
struct SurveyStudy: Sendable {
    let declaration: FragilityDeclaration
    let codes: StudyCodes
    /// Whether a file says which territories there are.
    let hasTerritories: Bool
    let questionnaires: [Questionnaire]
    let key: PseudonymKey
}
