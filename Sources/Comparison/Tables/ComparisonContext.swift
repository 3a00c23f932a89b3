import Disclosure
import Facts
import Schemes
import Tables
import Words

/// What the tables of a comparison are made from.
struct ComparisonContext {
    let plan: ComparisonPlan
    let tally: ComparisonTally
    let secrecy: ComparisonSecrecy
    /// Citations of the files of the portfolio.
    let sources: [String]
    /// Names of sectors by code.
    let sectors: [String: Bilingual]
    /// Names of countries by code.
    let countries: [String: Bilingual]

    func countryWord(_ scheme: ComparedScheme) -> Table.Word {
        let code = scheme.scheme.country
        return Table.Word(code, countries[code] ?? Bilingual(same: code))
    }

    func sectorWord(_ code: String) -> Table.Word {
        guard code != "nd" else { return Table.Word(code, "non renseigné", "not stated") }
        guard let name = sectors[code] else { return Table.Word(same: code) }
        return Table.Word(code, "\(name.french) (\(code))", "\(name.english) (\(code))")
    }

    /// A table made of the portfolio.
    func table(
        _ name: String, keys: [Table.Heading], measures: [Table.Heading], rows: [Table.Row]
    ) -> Table {
        Table(name: name, keys: keys, measures: measures, rows: rows, sources: sources)
    }

    /// The figures of one line, as far as they may be printed.
    func row(_ words: [Table.Word], _ cells: [Cell], of line: CountKey) -> Table.Row {
        Table.Row(words, secrecy.gate.passed(cells, of: line))
    }

    /// The columns of the comparison with their place.
    var columns: [(index: Int, scheme: ComparedScheme)] { plan.columns.enumerated().map { ($0, $1) } }

    /// The columns, natures apart from one another, and countries in their order within each.
    var columnsByNature: [(index: Int, scheme: ComparedScheme)] {
        let natures = Scheme.Nature.allCases.map(Optional.some) + [nil]
        return natures.flatMap { nature in
            columns.filter { $0.scheme.scheme.nature == nature }.sorted { first, second in
                let (one, other) = (countryWord(first.scheme).label.french, countryWord(second.scheme).label.french)
                return one == other ? first.index < second.index : one.precedesByScalars(other)
            }
        }
    }

    /// The columns of another year of law than the one compared, where the common bases set them beside the law of that year:
    /// over other enterprises, they would be read as a change of the law.
    var lawsOfOtherYears: Set<Int> {
        guard secrecy.isReleased else { return [] }
        return Set(
            plan.commonBases.flatMap { base in
                let others = base.filter { plan.columns[$0].year != plan.year }
                return others.count < base.count ? others : []
            })
    }

    /// What stands beside the other columns: over the common base of column `index`, else over its own enterprises.
    ///
    /// Of a portfolio that was never released, always the latter: the difference of two bases would be a few enterprises.
    func compared(_ index: Int) -> ColumnSums {
        let isCommon = secrecy.isReleased && plan.commonBases.contains { $0.contains(index) }
        return isCommon ? tally.columns[index].common : tally.columns[index].own
    }

    static let schemeKey = Table.Heading("dispositif", "Dispositif", "Scheme")
    static let countryKey = Table.Heading("pays", "Pays", "Country")
    static let natureKey = Table.Heading("nature", "Nature", "Nature")
    static let sizeKey = Table.Heading("taille", "Tranche d'effectif", "Size band")
    static let sectorKey = Table.Heading("secteur", "Secteur", "Sector")
}

extension ComparedScheme {
    /// The country, and the year of the law where a comparison holds two of them: `FR, 2024`.
    public var place: String { label == scheme.name ? scheme.country : "\(scheme.country), \(year)" }

    /// What its amounts are.
    var natureWord: Table.Word {
        switch scheme.nature {
        case .contribution: Table.Word("contribution", "cotisation", "contribution")
        case .modulation: Table.Word("modulation", "modulation", "modulation")
        case .aid: Table.Word("aid", "aide", "aid")
        case nil: Table.Word("nd", "non déclarée", "not declared")
        }
    }

    /// The scheme as a row of a table: its title and place.
    var word: Table.Word {
        Table.Word(label, "\(scheme.title.french) (\(place))", "\(scheme.title.english) (\(place))")
    }
}

extension SizeBand {
    var word: Table.Word {
        switch self {
        case .from200: Table.Word(rawValue, "200 et plus", "200 or more")
        case .unknown: Table.Word(rawValue, "non renseigné", "not stated")
        default:
            Table.Word(
                rawValue, rawValue.replacing("-", with: " à "), rawValue.replacing("-", with: " to "))
        }
    }

    static let total = Table.Word("total", "Ensemble", "All")
}
