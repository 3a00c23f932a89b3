import Disclosure
import Facts
import Schemes
import Statistics
import Tables

/// How much of its own experience an enterprise should be given: `credibilite`, by size, beside the share of the law,
/// and `credibilite-secteurs`.
struct CredibilityTables {
    let context: ComparisonContext
    /// What the French law gives to the own rate by size; nil when its tariff is not compared.
    let legal: (@Sendable (Double) -> Double?)?

    /// Headcounts at which the two are compared: the mixed rate goes from 20 to 149 employees.
    private static let sizes = [10, 19] + Array(stride(from: 20.0, through: 200, by: 10))
    /// Years of the window of the law (D. 242-6-4 CSS).
    private static let window = 3.0

    var tables: [Table] { [bySize, bySector] }

    private var bySize: Table {
        let rows = Self.sizes.map { size in
            let word = Table.Word(same: String(Int(size)))
            let share = legal?(size)
            return Table.Row(
                [word],
                [
                    share.map { Cell(value: 100 * $0, unit: .percent) } ?? .undefined(.noLaw, .percent),
                    context.secrecy.gate.passed(
                        credibility(employees: size).map { Cell(value: 100 * $0, unit: .percent) }
                            ?? absent(.percent), of: .population(.all)),
                ])
        }
        return context.table(
            "credibilite", keys: [Table.Heading("salaries", "Salariés", "Employees")],
            measures: [
                Table.Heading("legale", "Part individuelle de la loi (%)", "Individual share under the law (%)"),
                Table.Heading(
                    "buhlmann-straub", "Crédibilité de Bühlmann-Straub (%)", "Bühlmann–Straub credibility (%)"),
            ], rows: rows)
    }

    /// The law blends the own rate with that of the activity: what counts is how far enterprises of one sector differ.
    /// The mean of the sectors that may be shown, by their employees: the others could be solved from twenty means.
    private func credibility(employees: Double) -> Double? {
        let tally = context.tally
        let parts = tally.credibility.sectors.filter { context.secrecy.gate.shows(.credibility($0)) }.compactMap {
            sector in
            tally.credibility.model(of: sector).map { model in
                (
                    model.credibility(ofWeight: Self.window * employees),
                    tally.population.bySector[sector]?.employees ?? 0
                )
            }
        }
        let weight = parts.reduce(0) { $0 + $1.1 }
        return weight > 0 ? parts.reduce(0) { $0 + $1.0 * $1.1 } / weight : nil
    }

    private func absent(_ unit: Unit) -> Cell {
        context.secrecy.gate.passed(.undefined(.noRepetition, unit), of: .population(.all))
    }

    private var bySector: Table {
        let rows = context.tally.credibility.sectors.map { sector in
            let word = context.sectorWord(sector)
            return context.row([word], cells(sector), of: .credibility(sector))
        }
        return context.table(
            "credibilite-secteurs", keys: [ComparisonContext.sectorKey],
            measures: [
                Table.Heading("entreprises", "Entreprises suivies", "Enterprises followed"),
                Table.Heading("frequence", "Sinistres pour 1 000 salariés", "Claims per 1,000 employees"),
                Table.Heading(
                    "demi-poids", "Salariés-années pour une crédibilité de 50 %",
                    "Employee-years for a credibility of 50%"),
                Table.Heading(
                    "a-75-salaries", "Crédibilité à 75 salariés, trois ans (%)",
                    "Credibility at 75 employees, three years (%)"),
            ], rows: rows)
    }

    private func cells(_ sector: String) -> [Cell] {
        let units = Cell.enterprises(Double(context.tally.credibility.units(of: sector)))
        guard let model = context.tally.credibility.model(of: sector) else {
            return [units, absent(.per1000Employees), absent(.employees), absent(.percent)]
        }
        return [units]
            + [
                Cell(value: 1000 * model.mean, unit: .per1000Employees),
                model.halfWeight.map { Cell(value: $0, unit: .employees) } ?? .unavailable(.oneValue, unit: .employees),
                Cell(value: 100 * model.credibility(ofWeight: Self.window * 75), unit: .percent),
            ].map { judged($0, over: units) }
    }

    /// As many as the events on which a rate must rest.
    private static let fewest = 10

    /// How far a few enterprises differ says little of those of their sector.
    private func judged(_ cell: Cell, over units: Cell) -> Cell {
        guard cell.value != nil, let count = units.value, count < Double(Self.fewest) else { return cell }
        var cell = cell
        cell.flags.insert(.unreliable)
        cell.reasons.append(.undefined(.fewEnterprises(minimum: Self.fewest)))
        return cell
    }
}
