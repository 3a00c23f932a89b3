import Facts
import Tables
import Words

/// One figure that a source prints, as it prints it: amounts of a scheme, enterprises aided, thresholds.
public struct AnchorValue: Sendable, Hashable {
    /// Name by which calculations call the figure.
    public let identifier: String
    /// Two letters.
    public let country: String
    /// The scheme or body that the figure is about.
    public let scheme: Bilingual
    /// What is measured.
    public let quantity: Bilingual
    /// A year, or a period such as `2010-2014`.
    public let period: String
    /// In `unit`, as the source prints it, not rounded further.
    public let value: Double
    /// Decimals that the source prints.
    public let decimals: Int
    /// How firmly the source states it.
    public let precision: Precision
    /// Of `value`.
    public let unit: Unit
    /// Its citation: author, title, year.
    public let source: String
    /// Table, section or page of the source.
    public let reference: Bilingual
    /// How sure the figure is.
    public let grade: AnchorGrade

    /// How firmly the source states the figure.
    public enum Precision: String, Sendable, Hashable, CaseIterable {
        /// The source states the figure without reserve.
        case exact = ""
        /// The source says « environ », « près de ».
        case about = "environ"
        /// The figure is a floor: « plus de ».
        case moreThan = "plus de"
    }
}

extension AnchorValue {
    /// The figure as a table prints it: what the source does not state exactly is an estimate.
    var cell: Cell {
        var cell = Cell(value: value, unit: unit, flags: precision == .exact ? [] : .estimated)
        cell.decimals = decimals
        return cell
    }

    /// Decimals that show how far a calculation is from the figure.
    var comparedDecimals: Int { Swift.max(decimals, [.percent, .ratio].contains(unit) ? 2 : 0) }

    /// Whether somebody wrote down where in the source the figure stands.
    var isLocated: Bool { !reference.french.contains("page non relevée") }

    /// What a reader must know before quoting the figure.
    var reserves: Bilingual {
        let wrong = Bilingual("source fautive ou ambiguë", "source wrong or ambiguous")
        return ([precision.words] + (grade.isSourceWrong ? [wrong] : [])).filter { !$0.french.isEmpty }
            .joined(separator: Bilingual(same: ", "))
    }

    /// The unit as the tables of the report print it.
    var unitWords: Bilingual {
        switch unit {
        case .euros: Bilingual(same: "€")
        case .percent: Bilingual(same: "%")
        case .count: Bilingual("nombre", "number")
        case .days: Bilingual("jours", "days")
        case .fullTimeEquivalents: Bilingual("ETP", "FTE")
        case .ratio: Bilingual("multiple", "multiple")
        case .score: Bilingual(same: "points")
        default: Bilingual(unit.name(.french), unit.name(.english))
        }
    }
}

extension AnchorValue.Precision {
    var words: Bilingual {
        switch self {
        case .exact: Bilingual(same: "")
        case .about: Bilingual("environ", "about")
        case .moreThan: Bilingual("plus de", "more than")
        }
    }
}
