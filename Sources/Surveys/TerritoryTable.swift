import DelimitedText
import Fragility
import Intake
import Words

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
    private let code: Int
    private let label: Int?
    private let population: Int?
    private let indicators: [Int]
    private let forms: [Int: NumberForm]
    private let width: Int

    init(columns: SurveyColumns, forms: [Int: NumberForm], width: Int) {
        code = columns[.territory] ?? 0
        label = columns[.territoryLabel]
        population = columns[.population]
        indicators = columns.named(.indicator).map(\.column)
        self.forms = forms
        self.width = width
    }

    func row(_ record: borrowing RecordView) -> TerritoryRow {
        guard record.count == width else {
            return refused(record.line, nil, .fieldCount(expected: width, found: record.count))
        }
        var values: [Double?] = []
        for column in indicators {
            switch number(record, column) {
            case .failure(let problem): return refused(record.line, column, problem)
            case .success(let value): values.append(value)
            }
        }
        var inhabitants: Double?
        if let population {
            switch number(record, population) {
            case .failure(let problem): return refused(record.line, population, problem)
            case .success(let value): inhabitants = value
            }
        }
        let name = record.text(code)
        return TerritoryRow(
            line: record.line, code: name, label: label.map { record.text($0) } ?? name,
            population: inhabitants.map { Int($0) }, values: values, fault: nil)
    }

    private func refused(_ line: Int, _ column: Int?, _ problem: SurveyProblem) -> TerritoryRow {
        TerritoryRow(line: line, code: "", label: "", population: nil, values: [], fault: (column, problem))
    }

    /// An empty cell is a missing value.
    private func number(_ record: borrowing RecordView, _ column: Int) -> Result<Double?, SurveyProblem> {
        let bytes = record.bytes(column)
        if bytes.isBlank { return .success(nil) }
        switch forms[column]?.decimal(bytes) {
        case .success(let digits)?: return .success(digits.value)
        default: return .failure(.notANumber)
        }
    }
}

/// The rows of territories in the order of the file.
struct TerritoryTable {
    let file: String
    let header: [String]
    let indicators: [(name: String, column: Int)]
    private(set) var codes: [String] = []
    private(set) var rejections: [SurveyRejection] = []
    private(set) var tally = RowTally()
    private var rows: [TerritoryRow] = []
    private var met: Set<String> = []

    init(file: String, header: [String], indicators: [(name: String, column: Int)]) {
        self.file = file
        self.header = header
        self.indicators = indicators
    }

    mutating func take(_ row: TerritoryRow) {
        tally.read += 1
        if let fault = row.fault { return refuse(row, fault.column, fault.problem) }
        guard !row.code.isEmpty, met.insert(row.code).inserted else { return refuse(row, nil, .repeatedTerritory) }
        tally.kept += 1
        codes.append(row.code)
        rows.append(row)
    }

    private mutating func refuse(_ row: TerritoryRow, _ column: Int?, _ problem: SurveyProblem) {
        tally.rejected += 1
        rejections.append(
            SurveyRejection(file: file, line: row.line, column: column.map { header[$0] }, problem: problem))
    }

    func data(isReleased: Bool, source: String) -> TerritoryData {
        let values = indicators.indices.map { index in rows.map { $0.values[index] } }
        return TerritoryData(
            codes: codes, labels: rows.map { Bilingual(same: $0.label) }, population: rows.map(\.population),
            indicators: Dictionary(
                zip(indicators.map(\.name), values), uniquingKeysWith: { first, _ in first }),
            isReleased: isReleased, source: source)
    }
}
