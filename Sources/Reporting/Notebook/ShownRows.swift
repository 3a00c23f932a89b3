import Facts
import Indicators
import Tables

/// The rows of tables that are worth a line for people.
enum ShownRows {
    /// Leaves out a row of codes and year for which no table has anything but the absence of data: a report of one year
    /// does not print four empty ones, and one about accidents no code of diseases that has zeros only. Where nothing
    /// remains, the first row stays, with its reason.
    static func of(_ tables: [IndicatorTable]) -> [IndicatorTable] {
        let rows = tables.flatMap(\.rows)
        let lacking = Set(rows.filter { isEmpty($0.cell) }.map(Line.init))
        let told = rows.filter { !isEmpty($0.cell) && ($0.cell.value != 0 || !lacking.contains(Line($0))) }
        let kept = Set(told.map(Line.init))
        return tables.map { table in
            var shown = table
            shown.rows = table.rows.filter { kept.contains(Line($0)) }
            if kept.isEmpty { shown.rows = Rows(Array(table.rows.prefix(1))) }
            return shown
        }
    }

    private struct Line: Hashable {
        let year: Int
        let codes: [String]

        init(_ row: Row) { (year, codes) = (row.year, row.codes) }
    }

    private static func isEmpty(_ cell: Cell) -> Bool {
        if cell.isWithoutData { return true }
        guard cell.value == nil else { return false }
        return cell.reasons.contains {
            if case .noPreviousYear? = $0.facts as? IndicatorReason { true } else { false }
        }
    }
}
