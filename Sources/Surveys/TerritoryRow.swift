import DelimitedText
import Intake

/// One row of the file of territories, or what is wrong with it.
struct TerritoryRow: Sendable {
    let line: Int
    let code: String
    let label: String
    let population: Int?
    let values: [Double?]
    let fault: (column: Int?, problem: SurveyProblem)?
}

/// Where the columns of territories stand, and how their numbers are written.
struct TerritoryLayout: Sendable {
    private let code: DescribedColumn
    private let label: DescribedColumn?
    private let population: DescribedColumn?
    private let indicators: [(column: DescribedColumn, isCount: Bool)]
    private let width: Int

    /// - Parameter counts: names of the indicators that are numbers of persons.
    init(columns: SurveyColumns, code: DescribedColumn, counts: Set<String>, width: Int) {
        self.code = code
        label = columns[.territoryLabel]
        population = columns[.population]
        indicators = columns.named(.indicator).map { ($0.column, counts.contains($0.name)) }
        self.width = width
    }

    func row(_ record: borrowing RecordView) -> TerritoryRow {
        guard record.count == width else {
            return refused(record.line, nil, .fieldCount(expected: width, found: record.count))
        }
        var values: [Double?] = []
        for (column, isCount) in indicators {
            switch isCount ? Self.count(record, column) : column.number(record) {
            case .failure(let problem): return refused(record.line, column, .number(problem))
            case .success(let value): values.append(value)
            }
        }
        var inhabitants: Double?
        if let population {
            switch Self.count(record, population) {
            case .failure(let problem): return refused(record.line, population, .number(problem))
            case .success(let value): inhabitants = value
            }
        }
        let name = code.text(record) ?? ""
        return TerritoryRow(
            line: record.line, code: name, label: label?.text(record) ?? name, population: inhabitants.map { Int($0) },
            values: values, fault: nil)
    }

    private func refused(_ line: Int, _ column: DescribedColumn?, _ problem: SurveyProblem) -> TerritoryRow {
        TerritoryRow(line: line, code: "", label: "", population: nil, values: [], fault: (column?.index, problem))
    }

    /// A number of persons: whole, and not below zero.
    private static func count(
        _ record: borrowing RecordView, _ column: DescribedColumn
    ) -> Result<Double?, RowProblem> {
        column.number(record, decimals: 0).flatMap { ($0 ?? 0) < 0 ? .failure(.negative) : .success($0) }
    }
}
