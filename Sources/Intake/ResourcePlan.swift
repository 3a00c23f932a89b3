import DelimitedText
import Facts
import Words

/// Everything that reading one file needs, decided before its first row.
struct ResourcePlan: Sendable {
    let file: String
    let form: TextForm
    let header: [String]
    let identity: ResourceIdentity
    let rowKind: RowKind
    let codes: [CodeColumn]
    /// The columns that hold the labels of codes: they may name a total.
    let labelColumns: [Int]
    let amounts: [AmountColumn]
    let figures: [FigureColumn]
    let claimColumns: [ClaimValueColumn]
    /// What stands for an absent value, in every column.
    let missing: MissingTexts
    let cancerMark: Int?
    /// What rows must hold to be read at all.
    let selectors: [RowSelector]
    /// The column of the date of the state that rows belong to.
    let observedColumn: Int?
    let personColumns: Set<Int>
    let constants: [Dimension: String]
    let groups: [GroupPlan]
    let exposure: ExposurePlan?
    /// The column that names the establishment, if any.
    let identifierColumn: Int?
    /// Whether that column holds SIRET, and whether their keys are checked.
    let hasSiret: Bool
    let checksKeys: Bool
    /// How repeated claims are found; nil where rows are not single claims.
    let repeats: RepeatPlan?
    let join: JoinPlan?
    let distributions: [Distribution]
    let derivations: Derivations
    /// How plain rows are read; nil where every row needs a closer look.
    var decoding: RowDecoding?
    /// The lines of rows that read like totals and were found to be data.
    var falseTotals: Set<Int> = []
    /// How what some question needs follows from other codes, each step after those that it needs.
    let derived: [DerivationStep]
    /// Where the codes of a row stand.
    let slots: DimensionSlots
    /// Columns of the file that no field describes, and described ones that mean nothing to Vigie.
    let unusedColumns: [String]
    /// Described optional columns that the file lacks.
    let absentColumns: [String]
}

/// A column of codes.
struct CodeColumn: Sendable {
    let column: Int
    /// Which part of the column, where it holds several.
    var part: Int?
    let dimension: Dimension
    /// Whether some question needs the codes; otherwise the column is only searched for totals.
    let isNeeded: Bool
    let labelColumn: Int?
    /// Words of the file and the codes they stand for, by folded word.
    let translations: [FoldedName: String]
    /// Whether the year of the row follows from the code, which may then not be missing.
    var tellsYear = false
}

/// A column of numbers that add.
struct AmountColumn: Sendable {
    let column: Int
    let measure: Measure
    /// Whether the column is declared `integer`, though the measure keeps parts.
    let isWhole: Bool
    let form: NumberForm
}

/// A column of published figures.
struct FigureColumn: Sendable {
    let column: Int
    let indicator: String
    let form: NumberForm
    /// Position of its table in `ResourceFacts.published`.
    let table: Int
    let constants: [Dimension: String]
    /// The rows whose figure is of the indicator; nil for all.
    var selector: RowSelector?
    var flags = FlagPlace.none
}

/// A column that describes a single claim.
struct ClaimValueColumn: Sendable {
    let column: Int
    let kind: ClaimColumn
    let form: NumberForm
}

/// Measures that share their dimensions: one set of cubes, filled by one or several columns of constants.
struct GroupPlan: Sendable {
    let dimensions: Set<Dimension>
    let measures: [Measure]
    let variants: [VariantPlan]
}

/// Columns of a group that share the same constants.
struct VariantPlan: Sendable {
    let constants: [Dimension: String]
    /// Where each measure of the group comes from: a position in the amounts of the row.
    let sources: [Int?]
    /// Whether an earlier variant has the same constants: the rows are not further ones.
    var isFurther = false
}

/// How a row gives an exposure.
struct ExposurePlan: Sendable {
    let key: [Dimension]
    let attributes: [Dimension]
    let measures: [Measure]
    /// Positions in the amounts of the row.
    let sources: [Int]
    /// Whether rows are those of establishments: a register keeps who they are, and claims are joined to them.
    let isRegistered: Bool
    /// Whether no question asks for establishments one by one: rows are then summed at once.
    let isSummed: Bool

    /// `sources`, as a cube takes them.
    let summed: Cube.Source

    /// Everything that tells sums apart.
    var dimensions: [Dimension] { key.filter { !isRegistered || $0 != .establishment } + attributes }

    /// The dimensions whose codes must be known in every row.
    var needed: [Dimension] { isSummed ? dimensions : key + attributes }
}

/// How the claims of an establishment take the codes that files of contributions give it.
struct JoinPlan: Sendable {
    let register: EstablishmentRegister
    /// Dimensions that the file lacks and the register has, with the number that each of its profiles has there.
    let dimensions: [(dimension: Dimension, numbers: [UInt32])]
}

extension ResourcePlan {
    /// The facts of the file before its first row, with the constants already numbered.
    func emptyFacts(requests: [Set<Dimension>]) -> ResourceFacts {
        ResourceFacts(
            identity: identity,
            groups: groups.map { FactGroup(dimensions: $0.dimensions, measures: $0.measures, requests: requests) },
            exposures: exposure.flatMap {
                $0.isSummed
                    ? nil : ExposureTable(key: $0.key, attributes: $0.attributes, measures: $0.measures)
            },
            published: publishedTables)
    }

    private var publishedTables: [PublishedTable] {
        var tables: [PublishedTable] = []
        for figure in figures where figure.table == tables.count {
            let dimensions = Set(codes.map(\.dimension)).union(constants.keys).union(figure.constants.keys)
            let kept = dimensions.subtracting([.event]).sorted()
            tables.append(PublishedTable(indicator: figure.indicator, dimensions: kept))
        }
        return tables
    }

    /// The measures that a row gives that is one claim, behind the amounts that its columns hold.
    var claimMeasures: [Measure] { rowKind == .claim ? groups.flatMap(\.measures) : [] }

    /// Where a row tells how many claims it sums; nil where it is one claim, or where nobody counts claims by establishment.
    var claimsPosition: Int? {
        rowKind == .summedClaims ? amounts.firstIndex { $0.measure == .claims } : nil
    }

    /// The latest year that columns stand for: lists that change with the year are those of that year.
    var latestColumnYear: String {
        groups.flatMap(\.variants).compactMap { $0.constants[.year] }.max() ?? ""
    }

    /// The dimensions that columns, constants and derivations give.
    var dimensions: Set<Dimension> {
        derivations.closure(Set(codes.map(\.dimension)).union(constants.keys))
    }
}
