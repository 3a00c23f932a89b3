import Declarations
import Facts
import Fragility
import Indicators
import Intake
import Messages
import Reporting
import Reports
import Tables
import Words

/// The figures of occupational risk of the same folder, which may have none.
struct OccupationalRisk {
    /// Nil where no file of the folder counts claims.
    private(set) var folder: AnsweredFolder?
    private(set) var evaluator: Evaluator
    private let day: BirthDate

    init(
        _ input: FragilityInput, questions: [Question], vocabulary: Vocabulary, home: InstalledData,
        options: ReadingOptions, after releases: [Release]?
    ) throws {
        day = input.survey.declaration.day
        if input.reader.readResources.isEmpty {
            folder = nil
            evaluator = try Evaluator(base: FactBase([]), vocabulary: vocabulary, parameters: home.parameters)
        } else {
            let folder = try AnsweredFolder(
                folders: [input.reader.folder], questions: questions, vocabulary: vocabulary, home: home,
                options: options,
                hasManifest: true, after: releases)
            self.folder = folder
            evaluator = folder.evaluator
        }
    }

    /// Decides what secrecy hides of the figures on claims that leave with the report.
    mutating func conceal(for questions: [Question]) throws {
        try folder?.conceal(for: questions)
        if let folder { evaluator = folder.evaluator }
    }

    /// The year asked for, which the data must hold, or the latest one that has claims, or that of the study.
    func year(_ asked: String?) throws(ReportError) -> String {
        let base = evaluator.base
        if let asked {
            guard base.years.isEmpty || base.years.contains(asked) else {
                throw .yearWithoutData(asked, known: base.years)
            }
            return asked
        }
        return base.yearsWithClaims.last ?? String(day.year)
    }
}

/// The indicators that stand beside the composite.
struct RiskQuestions {
    private let expressions: [Expression]

    init(_ declaration: FragilityDeclaration, _ vocabulary: Vocabulary) throws {
        let codes = declaration.risks ?? ["IF", "IF-TMS", "TG"]
        expressions = codes.isEmpty ? [] : try QuestionReader(vocabulary).expressions(codes.joined(separator: ","))
    }

    func questions(year: Int?) -> [Question] {
        expressions.map {
            Question(expression: $0, by: [.region], selection: Selection([:]), years: year.map { [$0] })
        }
    }

    /// One column for each indicator, with the codes of the territories; none where the data have nothing of the kind.
    func columns(_ risk: OccupationalRisk, year: Int, _ codes: StudyCodes) -> [RiskColumn] {
        questions(year: year).compactMap { question in
            let table = risk.evaluator.table(question)
            guard table.rows.contains(where: { $0.cell.value != nil }) else { return nil }
            var cells: [String: Cell] = [:]
            for row in table.rows {
                let code = codes.territories.codes.first { CodeForm.matches(row.codes[0], $0, of: .region) }
                if let code, !code.isEmpty { cells[code] = row.cell }
            }
            let expression = question.expression
            return RiskColumn(
                code: expression.code,
                heading: Bilingual(
                    "\(expression.name(.french)) (\(expression.unitName(.french)))",
                    "\(expression.name(.english)) (\(expression.unitName(.english)))"), cells: cells,
                unit: expression.unit, sources: table.sources)
        }
    }
}
