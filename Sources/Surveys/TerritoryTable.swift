import Fragility
import Intake
import Words

/// The rows of territories in the order of the file.
struct TerritoryTable {
    let file: String
    let indicators: [(name: String, column: DescribedColumn)]
    private(set) var codes: [String] = []
    private(set) var rejections: [SurveyRejection] = []
    private(set) var tally = RowTally()
    private var rows: [TerritoryRow] = []
    private var met: Set<String> = []

    init(file: String, indicators: [(name: String, column: DescribedColumn)]) {
        self.file = file
        self.indicators = indicators
    }

    mutating func take(_ batch: RowBatch<TerritoryRow, SurveyRejection>) {
        tally.add(batch.tally)
        var refusals = batch.refusals
        for row in batch.rows {
            if !row.code.isEmpty, met.insert(row.code).inserted {
                codes.append(row.code)
                rows.append(row)
            } else {
                (tally.kept, tally.rejected) = (tally.kept - 1, tally.rejected + 1)
                refusals.append(
                    SurveyRejection(file: file, line: row.line, column: nil, problem: .repeatedTerritory))
            }
        }
        rejections += refusals.sorted { $0.line < $1.line }
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
