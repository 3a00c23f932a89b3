import Disclosure
import Facts
import Tables
import Words

/// One observatory of five tools: everything that a study prints, judged together before it leaves.
public struct Observatory: Sendable {
    /// Every table of the study, figures that may not leave concealed.
    public let tables: [Table]
    /// Which counts are hidden, and by which rules.
    public let protection: CountProtection

    /// - Parameter released: what earlier reports of the same day told.
    /// - Throws: ``CompositeError`` when the declared composite cannot be made of the territories; `SecrecyError` when the
    ///   counts cannot be examined.
    public init(
        _ declaration: FragilityDeclaration, codes: StudyCodes, files: [PersonFile], territories: TerritoryData?,
        risks: [RiskColumn], rules: PersonsRules, after released: ReleasedLines = ReleasedLines()
    ) throws {
        let frame = StudyFrame(declaration, codes, files)
        var section: TerritorySection?
        if let composite = declaration.composite, let territories {
            section = try TerritorySection(
                composite, territories, priorities: declaration.priorityCount, risks: risks,
                rights: declaration.rights ?? [])
        }
        let people = People(files)
        var sections = Self.sections(people, files, territories, frame)
        if let section { sections.append(section) }
        var book = CountBook(hidesZeros: rules.zeroReveals)
        for section in sections { section.count(into: &book) }
        let figures = try Figures(book, rules: rules, after: released)
        tables = sections.flatMap { $0.tables(figures) }.map {
            $0.ofTerritories(called: declaration.territoryName, isRanked: $0.name == TerritorySection.leading)
        }
        protection = figures.protection
    }

    private static func sections(
        _ people: People, _ files: [PersonFile], _ territories: TerritoryData?, _ frame: StudyFrame
    ) -> [any StudySection] {
        var sections: [any StudySection] =
            files.isEmpty ? [] : [ToolSection(people, frame), FilesSection(files, frame)]
        for file in files {
            if let questionnaire = file.questionnaire { sections.append(ScoreSection(file, questionnaire, frame)) }
            if let section = AccompanimentSection(file, frame) { sections.append(section) }
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

    /// Nil where the study has no table of that name.
    public func table(_ name: String) -> Table? { tables.first { $0.name == name } }
}
