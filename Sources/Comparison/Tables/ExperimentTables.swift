import Disclosure
import Facts
import Schemes
import Tables

/// What comes of the experiments: `cout-sinistre`, `volatilite`, `delais`, `delais-par-annee` and `retour`.
public struct ExperimentTables {
    /// Names of the tables: a notebook that has none of them asks for no experiment.
    public static let names = ["cout-sinistre", "volatilite", "delais", "delais-par-annee", "retour"]

    let context: ComparisonContext
    let plan: ExperimentPlan
    private let results: [ExperimentResults]
    /// Citation of the enterprise that is followed.
    let source: String

    /// A scheme that has no single amount at any size would only fill rows with the reason.
    init(context: ComparisonContext, plan: ExperimentPlan, results: [ExperimentResults], source: String) {
        (self.context, self.plan, self.source) = (context, plan, source)
        self.results = results.filter { $0.points.contains { $0.steady != nil } }
    }

    var tables: [Table] { [costs, volatility, lags, path, payback] }

    private func table(
        _ name: String, _ measures: [Table.Heading], _ cells: (ExperimentResults.Point) -> [Cell]
    ) -> Table {
        let rows = results.flatMap { result in
            let column = context.plan.columns[result.column]
            return result.points.map { point in
                let size = String(Int(point.employees))
                return Table.Row(
                    [column.word, Table.Word(size, "\(size) salariés", "\(size) employees")],
                    context.secrecy.gate.passed(cells(point), of: .cases(column.label)))
            }
        }
        var table = Table(
            name: name, keys: [ComparisonContext.schemeKey, Table.Heading("taille", "Effectif", "Headcount")],
            measures: measures, rows: rows, sources: [source])
        table.isSampled = true
        return table
    }

    private var costs: Table {
        table("cout-sinistre", plan.claims.map { Table.Heading($0.code, $0.label) }) { point in
            plan.claims.map { claim in
                point.costs[claim.code].map(Cell.euros) ?? .undefined(.noSingleAmount, .euros)
            }
        }
    }

    /// The middle of the drawn amounts, between the tenth and the ninetieth percentile.
    private var volatility: Table {
        let headings = [
            Table.Heading(
                "mediane", "Cotisation médiane et 80 % centraux (% de la masse salariale)",
                "Median contribution and central 80% (% of payroll)", decimals: 2),
            Table.Heading(
                "etendue", "Écart entre les deux bornes (points)", "Difference between the two bounds (points)",
                decimals: 2),
        ]
        return table("volatilite", headings) { point in
            guard let middle = point.quantile(0.5), let low = point.quantile(0.1), let high = point.quantile(0.9) else {
                return [.undefined(.noSingleAmount, .percent), .undefined(.noSingleAmount, .percent)]
            }
            var cell = Cell(value: middle, unit: .percent)
            (cell.lower, cell.upper, cell.level) = (low, high, 0.8)
            return [cell, Cell(value: high - low, unit: .percent)]
        }
    }

    private var lags: Table {
        let headings = [
            Table.Heading("annees-50", "Années jusqu'à 50 % du gain", "Years to 50% of the gain"),
            Table.Heading("annees-90", "Années jusqu'à 90 % du gain", "Years to 90% of the gain"),
            Table.Heading("gain", "Gain annuel à terme (€)", "Yearly gain in the long run (€)"),
        ]
        return table("delais", headings) { point in
            guard let response = point.response else {
                return [
                    .undefined(.noSingleAmount, .years), .undefined(.noSingleAmount, .years),
                    .undefined(.noSingleAmount, .euros),
                ]
            }
            let years = [0.5, 0.9].map { share in
                response.years(to: share).map { Cell(value: Double($0), unit: .years) }
                    ?? .undefined(.insensitive, .years)
            }
            return years + [response.full.map(Cell.euros) ?? .undefined(.insensitive, .euros)]
        }
    }

    /// Year after year, the part of the gain that the followed enterprise has.
    private var path: Table {
        let shown = results.filter { context.secrecy.gate.shows(.cases(context.plan.columns[$0.column].label)) }
        let rows = shown.flatMap { result -> [Table.Row] in
            guard let response = result.points.first(where: { $0.employees == plan.followed })?.response,
                let full = response.full
            else { return [] }
            return response.gains.prefix(11).enumerated().map { year, gain in
                let time = String(year)
                return Table.Row(
                    [context.plan.columns[result.column].word, Table.Word(time, "année \(time)", "year \(time)")],
                    [Cell(value: 100 * gain / full, unit: .percent), .euros(gain)])
            }
        }
        var table = Table(
            name: "delais-par-annee",
            keys: [
                ComparisonContext.schemeKey,
                Table.Heading("annee", "Année après l'amélioration", "Years after the improvement"),
            ],
            measures: [
                Table.Heading("part", "Part du gain (%)", "Share of the gain (%)"),
                Table.Heading("gain", "Gain de l'année (€)", "Gain of the year (€)"),
            ], rows: rows, sources: [source])
        if shown.count < results.count { table.absence = .confidential }
        return table
    }

    private var payback: Table {
        let headings = [
            Table.Heading("depense", "Dépense (€)", "Expense (€)"),
            Table.Heading("retour", "Années pour la couvrir", "Years to recover it"),
            Table.Heading("dix-ans", "Part couverte en dix ans (%)", "Share recovered in ten years (%)"),
        ]
        return table("retour", headings) { point in
            let spent = plan.investment * 100 * point.employees
            guard let response = point.response else {
                return [.euros(spent), .undefined(.noSingleAmount, .years), .undefined(.noSingleAmount, .percent)]
            }
            let years = response.payback(of: spent).map { Cell(value: Double($0), unit: .years) }
            let covered = response.gains.prefix(10).reduce(0, +) / spent
            return [
                .euros(spent), years ?? .undefined(response.full == nil ? .insensitive : .neverRepaid, .years),
                Cell(value: 100 * covered, unit: .percent),
            ]
        }
    }
}
