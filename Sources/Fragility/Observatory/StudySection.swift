import Facts

/// One part of a study: it says what it counts, then makes its tables of what the gate lets through.
protocol StudySection: Sendable {
    func count(into book: inout CountBook)
    func tables(_ figures: Figures) -> [CellTable]
}

/// What every part of a study needs to know.
struct StudyFrame: Sendable {
    let declaration: FragilityDeclaration
    let codes: StudyCodes
    let ages: AgeBands
    /// Citations of the files of persons.
    let sources: [String]
    /// Positions of the tools that only give the list of those whom they found.
    let lists: Set<Int>
}
