import Facts

/// One observatory of five tools: everything that a study prints, judged together before it leaves.
public struct Observatory: Sendable {
    public let tables: [CellTable]
    /// Counts of persons in the study, and how many of them are hidden.
    public let countedCells: Int
    public let hiddenCells: Int
    public let minimum: Int
    /// Persons over all the files, each once.
    public let persons: Cell
    private let territorySection: TerritorySection?
    private let risks: [RiskColumn]

    /// - Throws: ``CompositeError`` when the declared composite cannot be made of the territories.
    public init(
        _ declaration: FragilityDeclaration, codes: StudyCodes, files: [PersonFile], territories: TerritoryData?,
        risks: [RiskColumn], gate: some PersonsGate
    ) throws(CompositeError) {
        let frame = StudyFrame(
            declaration: declaration, codes: codes,
            ages: AgeBands(declaration.ages, on: declaration.day), sources: files.map(\.source),
            lists: Set(files.filter(\.isList).map(\.tool)))
        var section: TerritorySection?
        if let composite = declaration.composite, let territories {
            section = try TerritorySection(
                composite, territories, priorities: declaration.priorities ?? 5, risks: risks)
        }
        let people = People(files)
        var sections = Self.sections(people, files, territories, frame)
        if let section { sections.append(section) }
        var book = CountBook()
        for section in sections { section.count(into: &book) }
        Self.count(people, into: &book)
        let figures = Figures(book, gate: gate)
        tables = sections.flatMap { $0.tables(figures) }
        (countedCells, hiddenCells) = (book.counts.count, figures.hiddenCount)
        minimum = gate.minimum
        persons = figures.count(Self.everybody)
        territorySection = section
        self.risks = risks
    }

    private static let everybody = CountKey("personnes")

    /// Everybody, and those on whom no tool concluded: not counted by the coverage.
    private static func count(_ people: People, into book: inout CountBook) {
        let undecided = CountKey("personnes", "sans-conclusion")
        let examined = CountKey("personnes", "examinees")
        book.set(everybody, people.persons.count)
        book.set(undecided, people.persons.count { $0.examined == 0 })
        book.set(examined, people.persons.count { $0.examined != 0 })
        book.tie(everybody, [undecided, examined])
        book.tie(CoverageSection.total, [examined])
    }

    private static func sections(
        _ people: People, _ files: [PersonFile], _ territories: TerritoryData?, _ frame: StudyFrame
    ) -> [any StudySection] {
        var sections: [any StudySection] = files.isEmpty ? [] : [ToolSection(people, frame)]
        for file in files {
            if let questionnaire = file.questionnaire { sections.append(ScoreSection(file, questionnaire, frame)) }
            if let section = AccompanimentSection(file) { sections.append(section) }
        }
        if !files.isEmpty {
            sections.append(CoverageSection(people, territories, frame))
            sections.append(OrientationSection(people, frame.declaration.paths ?? [], frame))
        }
        for right in frame.declaration.rights ?? [] {
            if let territories { sections.append(RightSection(right, territories)) }
        }
        return sections
    }

    public func table(_ name: String) -> CellTable? { tables.first { $0.name == name } }

    /// The composite and a risk of each territory; nil for an unknown risk, or without a composite.
    public func points(_ risk: String) -> [(label: String, composite: Double, risk: Double)]? {
        guard let column = risks.first(where: { $0.code == risk }) else { return nil }
        return territorySection?.points(column)
    }
}
