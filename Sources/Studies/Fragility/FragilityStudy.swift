import Declarations
import Disclosure
import Facts
import Fragility
import Indicators
import Intake
import Quality
import Reporting
import Reports
import Tables
import Words

/// The study behind `vigie fragility`: the folder, its occupational risk, and all that may be printed of its people.
package struct FragilityStudy: EvaluatedStudy {
    package let year: String
    let input: FragilityInput
    let occupational: OccupationalRisk
    let observatory: Observatory
    let risks: [RiskColumn]
    let home: InstalledData
    package let withheld: [String]
    /// The questions of the catalogue whose answers leave.
    private let questions: [Question]
    /// Whether what was released before is known: otherwise two reports are not linked.
    let isRegistered: Bool

    package var evaluator: Evaluator { occupational.evaluator }

    package init(
        _ input: FragilityInput, _ plan: StudyPlan, keyFile: String?, home: InstalledData, options: ReadingOptions,
        after releases: [Release]? = nil
    ) throws {
        let declaration = input.survey.declaration
        let asked = try RiskQuestions(declaration, plan.vocabulary)
        var occupational = try OccupationalRisk(
            input, questions: try plan.questions() + asked.questions(year: nil), vocabulary: plan.vocabulary,
            home: home,
            options: options, after: releases)
        year = try occupational.year(plan.year)
        questions = try plan.questions(year: year) + asked.questions(year: Int(year))
        try occupational.conceal(for: questions)
        self.occupational = occupational
        risks = asked.columns(occupational, year: Int(year) ?? 0, input.survey.codes)
        let name = Self.name(declaration)
        let released = (releases ?? []).lines(of: name)
        observatory = try Observatory(
            declaration, codes: input.survey.codes, files: input.survey.readings.map(\.file),
            territories: input.survey.territories, risks: risks,
            rules: try Self.rules(input, home: home), after: released)
        try released.checkProtection(betrayed: observatory.protection.betrayed, of: name)
        isRegistered = releases != nil
        self.input = input
        self.home = home
        withheld = try DescriptorFile.declaredFiles(folder: input.reader.folder) + (keyFile.map { [$0] } ?? [])
    }

    /// The name under which a register keeps the counts: those of another day are of other persons.
    private static func name(_ declaration: FragilityDeclaration) -> String {
        "fragility \(declaration.day.number)"
    }

    package func release(_ name: String) -> Release? {
        var release = occupational.folder?.release(name, questions) ?? Release(name: name)
        release.add(observatory.protection.told, of: Self.name(input.survey.declaration))
        return release.isEmpty ? nil : release
    }

    /// The rules for persons in force on the day of the study.
    private static func rules(_ input: FragilityInput, home: InstalledData) throws -> PersonsRules {
        let regime = try SecrecyRules(home.parameters).regime(.persons, year: input.survey.declaration.day.year)
        return PersonsRules(
            regime: regime, zeroReveals: input.survey.zeroReveals, release: input.survey.release)
    }

    package func labels(_ language: Language) throws -> Labels {
        try ReportLabels.labels(evaluator.base, home: home, language: language)
    }

    package var tables: [Table] { observatory.tables }
    package var figureNames: [String] { figures.names + tableFigureNames }

    package func figure(named name: String) throws(FigureRefusal) -> NamedFigure? {
        if let figure = figures.figure(name) { return figure }
        // Territories have no order of their own; ages, classes and steps have one.
        return try tableFigure(named: name) { $0.isRanked = $0.tables.allSatisfy { $0.keys.first?.id == "territoire" } }
    }

    private var figures: FragilityFigures { FragilityFigures(observatory.tables, risks: risks) }

    package var annexParts: [AnnexPart] { FragilityAnnex(study: self).parts }

    package var messages: [String] {
        let warnings =
            input.warnings(observatory.protection.rules.rowRounding)
            + (occupational.folder?.warnings.map(\.english) ?? [])
        return warnings.map { "warning: " + $0 }
    }

    package var objections: [String] {
        let warnings =
            input.objections(observatory.protection.rules.rowRounding)
            + (occupational.folder?.objections.map(\.english) ?? [])
        return warnings.map { "warning: " + $0 }
    }

    package var unendedFiles: [UnendedFile] {
        (occupational.folder?.unendedFiles ?? [])
            + input.survey.readings.compactMap { reading in
                reading.cutLine.map { UnendedFile(file: reading.resource.path, line: $0, lacksFields: true) }
            }
    }

    package var refusedRows: String? {
        observatory.protection.rules.release.flatMap { _ in SurveyRejectsFile.text(input.survey.readings) }
    }
}
