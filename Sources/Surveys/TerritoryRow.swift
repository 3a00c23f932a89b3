import DelimitedText
import Intake

/// One row of the file of territories.
struct TerritoryRow: Sendable {
    let line: Int
    let code: String
    let label: String
    let population: Int?
    let values: [Double?]
}

/// Where the columns of territories stand, and how their numbers are written.
struct TerritoryLayout: Sendable {
    private let code: DescribedColumn
    private let label: DescribedColumn?
    private let population: DescribedColumn?
    private let indicators: [(column: DescribedColumn, isCount: Bool)]

    /// - Parameter counts: names of the indicators that are numbers of persons.
    init(columns: SurveyColumns, code: DescribedColumn, counts: Set<String>) {
        self.code = code
        label = columns[.territoryLabel]
        population = columns[.population]
        indicators = columns.named(.indicator).map { ($0.column, counts.contains($0.name)) }
    }

    /// How the rows are read: of one that is refused, the place and the reason are kept.
    func form(of table: DescribedTable) -> RowForm<TerritoryRow, SurveyProblem, SurveyRejection> {
        RowForm(
            ending: { RowEnding(row($0)) },
            refusal: { record, fault in
                SurveyRejection(
                    file: table.file, line: record.line, column: table.name(of: fault.column), problem: fault.problem)
            })
    }

    private func row(_ record: borrowing RecordView) -> Result<TerritoryRow, SurveyFault> {
        var values: [Double?] = []
        for (column, isCount) in indicators {
            switch isCount ? Self.count(record, column) : column.number(record) {
            case .failure(let problem): return .failure(SurveyFault(column, .number(problem)))
            case .success(let value): values.append(value)
            }
        }
        var inhabitants: Double?
        if let population {
            switch Self.count(record, population) {
            case .failure(let problem): return .failure(SurveyFault(population, .number(problem)))
            case .success(let value): inhabitants = value
            }
        }
        let name = code.text(record) ?? ""
        return .success(
            TerritoryRow(
                line: record.line, code: name, label: label?.text(record) ?? name,
                population: inhabitants.map { Int($0) }, values: values))
    }

    /// A number of persons: whole, and not below zero.
    private static func count(
        _ record: borrowing RecordView, _ column: DescribedColumn
    ) -> Result<Double?, RowProblem> {
        column.number(record, decimals: 0).flatMap { ($0 ?? 0) < 0 ? .failure(.negative) : .success($0) }
    }
}
