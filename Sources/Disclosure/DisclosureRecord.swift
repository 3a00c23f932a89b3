/// The secrecy of the figures of one study, in the manifest of its report: the rules and how much they hid, not where; and
/// what a reader of the tables needs to examine them.
public struct DisclosureRecord: Codable, Sendable, Equatable {
    /// How the tables are examined.
    public let examination: Examination
    /// The rules that were applied, by kind of secrecy.
    public let rules: [String: [String]]
    /// Cells that the tables print, of files that were never released.
    public let cells: Int
    /// How many of `cells` are hidden.
    public let hidden: Int
    /// Groups of tied figures of which nothing is shown, because figures released elsewhere betray one of them.
    public var groupsThatCannotBeProtected: Int?
    /// Groups protected at the least cost, and those protected by the heuristic.
    public var protectedAtLeastCost: Int?
    /// See `protectedAtLeastCost`: the attacker fails, but a cheaper pattern may exist.
    public var protectedByHeuristic: Int?
    /// Measures whose units are not in the files: claims or people were counted instead.
    public var countedInPlaceOfUnits: [String]?
    /// Who released figures on single units, and where, by name of the file.
    public var statements: [String: String]?
    /// The tables that the report prints, in its order.
    public let tables: [TableRecord]

    /// What every study tells; the rest is set where the study knows it.
    public init(
        _ examination: Examination, rules: [String: [String]], cells: Int, hidden: Int, tables: [TableRecord]
    ) {
        (self.examination, self.rules, self.tables) = (examination, rules, tables)
        (self.cells, self.hidden) = (cells, hidden)
    }

    /// What the tables are of, and what must be known of them besides their figures.
    public enum Examination: Codable, Sendable, Equatable {
        /// Figures of the catalogue of indicators.
        ///
        /// - `minimums`: the number of units below which a cell does not leave, by measure that counts units.
        /// - `year`: that of figures in tables that do not name it.
        /// - `hidesZeros`: whether cells where nobody is concerned are hidden like those of a few.
        case indicators(minimums: [String: Int], year: Int?, hidesZeros: Bool?)
        /// Schemes on the enterprises of a portfolio.
        ///
        /// - `minimum`: the number of enterprises below which a count does not leave.
        /// - `pair`: labels of the two columns whose differences are reported; empty without.
        /// - `envelope`: label of the column whose budget is shared out.
        /// - `withheld`: labels of the columns of which nothing is printed.
        case comparison(minimum: Int, pair: [String], envelope: String?, withheld: [String])
        /// Counts of persons.
        ///
        /// - `minimum`: the number of persons below which a count does not leave.
        /// - `zeroReveals`: whether nobody, where somebody could be, does not leave either.
        /// - `territoriesAreReleased`: whether the counts of the file of territories were released before.
        /// - `release`: who released the files of persons, and where; absent where they are protected.
        case persons(minimum: Int, zeroReveals: Bool, territoriesAreReleased: Bool, release: String?)
    }
}

/// A table of a report, as its block asked for it.
public struct TableRecord: Codable, Sendable, Equatable {
    /// Path below the folder of the report.
    public let file: String
    /// `dimension=code,code`.
    public let conditions: [String]
    /// Whether only the highest rows are there.
    public let isCut: Bool
    /// The result that the block asked for by name; absent where it asked for indicators.
    public let from: String?

    /// `file` is the path below the folder of the report, `conditions` are those of the block.
    public init(file: String, conditions: [String], isCut: Bool, from: String?) {
        (self.file, self.conditions, self.isCut, self.from) = (file, conditions, isCut, from)
    }
}
