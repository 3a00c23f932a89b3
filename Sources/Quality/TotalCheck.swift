import Facts
import Indicators
import Intake
import Tables
import Words

/// Compares the rows of totals of a file with the sums of its own rows.
public struct TotalCheck {
    /// In the order of the rows of totals.
    public private(set) var mismatches: [TotalMismatch] = []
    /// Rows of totals that the facts kept are too coarse to check.
    public private(set) var unchecked = 0

    /// Sums are exact: any difference is a mismatch.
    public init(_ reading: ResourceReading) {
        // A row that prints means and rates only has no sum to compare.
        let rows = reading.part.totals.filter { !$0.amounts.isEmpty }
        guard !rows.isEmpty else { return }
        var facts = reading.part.facts
        // A table of a part of all claims answers for its own total.
        facts.identity.limits = [:]
        let base = FactBase([facts])
        let blocks = TotalBlocks(reading.part)
        for row in rows.map({ $0.naming(codesOf: reading.part.facts.book) }) {
            let sums = row.amounts.compactMap { printed in
                Self.sum(printed, row: row, base: base).map { TotalSum(printed: printed, sum: $0) }
            }
            guard let wrong = blocks.wrongSums(of: row, whole: sums) else {
                unchecked += 1
                continue
            }
            mismatches += wrong.map {
                TotalMismatch(file: reading.resource.file, line: row.line, printed: $0.printed, sum: $0.sum)
            }
        }
    }

    /// The sum of the rows that the total stands for; nil where it cannot be made.
    private static func sum(_ printed: TotalAmount, row: TotalRow, base: FactBase) -> Int64? {
        let fixed = row.fixed.merging(printed.constants) { $1 }
        let selection = Selection(fixed.mapValues { [$0] }).without { $0 == .year || $0 == .event }
        let years = fixed[.year].map { [$0] } ?? base.years
        var total: Int64?
        for year in years {
            for part in parts(printed, year: year, fixed: fixed, selection: selection, base: base) {
                guard part.missing == 0 else { return nil }
                total = (total ?? 0) + part.amount
            }
        }
        return total
    }

    private static func parts(
        _ printed: TotalAmount, year: String, fixed: [Dimension: String], selection: Selection, base: FactBase
    ) -> [Sum] {
        if printed.measure.isExposure {
            let answer = try? base.exposure(printed.measure, year: year, by: [], selection: selection).get()
            return answer.map { Array($0.rows.values) } ?? []
        }
        let events = Event.allCases.filter { fixed[.event] == nil || fixed[.event] == $0.rawValue }
        let question = ClaimQuestion(measure: printed.measure, by: [], selection: selection)
        return events.flatMap { event in
            (try? base.claims(question, year: year, event: event).get()).map { Array($0.rows.values) } ?? []
        }
    }
}

/// A printed total that its rows do not make.
public struct TotalMismatch {
    let file: String
    let line: Int
    let printed: TotalAmount
    let sum: Int64

    /// On the line of the printed total.
    public var finding: Finding {
        Finding(
            kind: .totalMismatch, file: file, line: line, column: printed.column,
            value: Quantity(printed.amount, scale: printed.measure.scale).description, text: sentence)
    }

    /// Both numbers, with the place.
    public var sentence: Bilingual {
        let (total, rows) = (
            Quantity(printed.amount, scale: printed.measure.scale), Quantity(sum, scale: printed.measure.scale)
        )
        return Bilingual(
            "\(file), ligne \(line), colonne « \(printed.column) » : total imprimé \(total), somme des lignes \(rows)",
            "\(file), line \(line), column \"\(printed.column)\": the total is printed \(total) and the rows make \(rows)"
        )
    }
}
