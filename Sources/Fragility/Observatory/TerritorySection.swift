import Disclosure
import Facts
import Statistics
import Tables
import Words

/// A figure of occupational risk, one cell for each territory, as the catalogue of indicators makes it.
public struct RiskColumn: Sendable {
    /// Of the indicator, as queries write it.
    public let code: String
    /// The name of the indicator for people.
    public let heading: Bilingual
    /// Cells by code of territory.
    public let cells: [String: Cell]
    /// Of every cell.
    public let unit: Unit
    /// Citations of the files that the figures come from.
    public let sources: [String]

    /// A territory that `cells` lacks has no figure.
    public init(code: String, heading: Bilingual, cells: [String: Cell], unit: Unit, sources: [String]) {
        self.code = code
        self.heading = heading
        self.cells = cells
        self.unit = unit
        self.sources = sources
    }
}

/// Territories by their composite of fragility, beside occupational risk.
struct TerritorySection: StudySection {
    private let declaration: CompositeDeclaration
    private let territories: TerritoryData
    private let composite: Composite
    private let priorities: Int
    private let risks: [RiskColumn]
    /// The counts of persons that the composite is made of, where a right names its indicators.
    private let ingredients: [CountKey]

    init(
        _ declaration: CompositeDeclaration, _ territories: TerritoryData, priorities: Int, risks: [RiskColumn],
        rights: [FragilityDeclaration.Right]
    ) throws(CompositeError) {
        let values = territories.codes.indices.map { index in
            declaration.indicators.map { territories.indicators[$0.name]?[index] ?? nil }
        }
        composite = try Composite(declaration, values: values, top: priorities)
        self.declaration = declaration
        self.territories = territories
        self.priorities = priorities
        self.risks = risks
        let names = Set(declaration.indicators.map(\.name))
        ingredients = rights.flatMap { right in
            [("eligibles", right.eligible), ("beneficiaires", right.beneficiaries)].filter { names.contains($0.1) }
                .flatMap { name, _ in territories.codes.map { RightSection.key(right, "territoire:" + $0, name) } }
        }
    }

    /// Territories are not persons; the counts of persons that the composite may be made of stand in the tables of rights.
    func count(into book: inout CountBook) {}

    /// Whether nothing that the composite is made of is hidden. The mean and the deviation that standardise one territory
    /// are those of all: one hidden count would be found again from the composites of the others.
    func isShown(_ figures: Figures) -> Bool {
        ingredients.allSatisfy { figures.book.counts[$0] == nil || figures.shown($0) != nil }
    }

    func tables(_ figures: Figures) -> [Table] {
        [
            table("territoires", territories.codes.indices.map { $0 }, figures),
            table(Self.leading, isShown(figures) ? leading : [], figures), agreement(figures),
        ] + (territories.isReleased ? [indicators] : [])
    }

    /// Name of the table of the territories that are priorities, by rank.
    static let leading = "territoires-prioritaires"

    /// What the composite is made of: whoever has the weights computes it again.
    private var indicators: Table {
        Table(
            name: "composite-indicateurs", keys: [Table.Heading("territoire", "Territoire", "Territory")],
            measures: declaration.indicators.map { Table.Heading($0.name, $0.label, decimals: Self.decimals) },
            rows: territories.codes.indices.map { index in
                Table.Row(
                    [Table.Word(territories.codes[index], territories.labels[index])],
                    declaration.indicators.map { indicator in
                        (territories.indicators[indicator.name]?[index] ?? nil).map { Cell(value: $0, unit: .ratio) }
                            ?? .unavailable(.undefined(.indicatorMissing), unit: .ratio)
                    })
            }, sources: [territories.source])
    }

    private static let decimals = 1

    /// Points of the composite and of a risk, territory by territory, where both exist.
    func points(_ risk: RiskColumn) -> [(label: Bilingual, composite: Double, risk: Double)] {
        territories.codes.indices.compactMap { index in
            guard let line = composite.lines[index], let value = risk.cells[territories.codes[index]]?.value else {
                return nil
            }
            return (territories.labels[index], line.value, value)
        }
    }

    private var leading: [Int] {
        territories.codes.indices.filter { (composite.lines[$0]?.rank ?? Int.max) <= priorities }
            .sorted { (composite.lines[$0]?.rank ?? 0, $0) < (composite.lines[$1]?.rank ?? 0, $1) }
    }

    private var sources: [String] { [territories.source, declaration.source] + risks.flatMap(\.sources) }

    private func table(_ name: String, _ indices: [Int], _ figures: Figures) -> Table {
        Table(
            name: name, keys: [Table.Heading("territoire", "Territoire", "Territory")],
            measures: [
                Table.Heading("composite", "Indicateur composite", "Composite indicator", decimals: 2),
                Table.Heading("rang", "Rang", "Rank"), Table.Heading("meilleur-rang", "Meilleur rang", "Best rank"),
                Table.Heading("dernier-rang", "Moins bon rang", "Worst rank"),
                Table.Heading(
                    "variantes-prioritaire", "Variantes où le territoire est prioritaire (%)",
                    "Variants in which the territory is a priority (%)", decimals: 0),
            ] + risks.map { Table.Heading($0.code.lowercased(), $0.heading) },
            rows: indices.map { index in
                Table.Row(
                    [Table.Word(territories.codes[index], territories.labels[index])],
                    cells(composite.lines[index], figures)
                        + risks.map { $0.cells[territories.codes[index]] ?? .unavailable(.noRow, unit: $0.unit) })
            }, sources: sources)
    }

    private func cells(_ line: Composite.Line?, _ figures: Figures) -> [Cell] {
        let units: [Unit] = [.score, .rank, .rank, .rank, .percent]
        guard isShown(figures) else { return units.map(figures.secret) }
        guard let line else { return units.map { .unavailable(.undefined(.indicatorMissing), unit: $0) } }
        let share = Double(line.timesInTop) / Double(composite.variants) * 100
        return [
            Cell(value: line.value, unit: .score), Cell(value: Double(line.rank), unit: .rank),
            Cell(value: Double(line.bestRank), unit: .rank), Cell(value: Double(line.worstRank), unit: .rank),
            Cell(
                value: share, numerator: Quantity(Int64(line.timesInTop)),
                denominator: Quantity(Int64(composite.variants)), unit: .percent),
        ]
    }

    private func agreement(_ figures: Figures) -> Table {
        Table(
            name: "accord-des-rangs", keys: [Table.Heading("risque", "Risque professionnel", "Occupational risk")],
            measures: [
                Table.Heading("territoires", "Territoires", "Territories"),
                Table.Heading("kendall", "Tau-b de Kendall", "Kendall's tau-b"),
                Table.Heading("spearman", "Rho de Spearman", "Spearman's rho"),
            ], rows: risks.map { agreement($0, figures) }, sources: sources)
    }

    private func agreement(_ risk: RiskColumn, _ figures: Figures) -> Table.Row {
        guard isShown(figures) else {
            let cells = [figures.secret(.count), figures.secret(.ratio), figures.secret(.ratio)]
            return Table.Row([Table.Word(risk.code, risk.heading)], cells)
        }
        let points = points(risk)
        let (first, second) = (points.map(\.composite), points.map(\.risk))
        let none = Cell.unavailable(.oneValue, unit: .ratio)
        var spearman = none
        if let rho = RankCorrelation.spearman(first, second) {
            spearman = Cell(value: rho, unit: .ratio)
            let interval = try? RankCorrelation.spearmanInterval(rho, count: points.count, level: figures.level)
            (spearman.lower, spearman.upper) = (interval?.lower, interval?.upper)
            spearman.level = interval?.level
        }
        return Table.Row(
            [Table.Word(risk.code, risk.heading)],
            [
                Cell(value: Double(points.count), unit: .count),
                RankCorrelation.kendall(first, second).map { Cell(value: $0, unit: .ratio) } ?? none, spearman,
            ])
    }
}
