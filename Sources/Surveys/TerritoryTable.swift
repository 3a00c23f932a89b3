import Fragility
import Intake
import Words

/// The rows of territories in the order of the file.
struct TerritoryTable {
    let file: String
    let header: [String]
    let indicators: [(name: String, column: DescribedColumn)]
    private(set) var codes: [String] = []
    private(set) var rejections: [SurveyRejection] = []
    private(set) var tally = RowTally()
    private var rows: [TerritoryRow] = []
    private var met: Set<String> = []

    init(file: String, header: [String], indicators: [(name: String, column: DescribedColumn)]) {
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
