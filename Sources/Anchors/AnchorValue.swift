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
        Cell(value: value, unit: unit, flags: precision == .exact ? [] : .estimated)
    }

    /// The unit as the tables of the report print it.
    var unitWords: Bilingual {
        switch unit {
        case .euros: Bilingual(same: "€")
        case .percent: Bilingual(same: "%")
        case .count: Bilingual("nombre", "number")
        case .days: Bilingual("jours", "days")
        case .fullTimeEquivalents: Bilingual("ETP", "FTE")
        case .score: Bilingual(same: "points")
        default: Bilingual(same: unit.rawValue)
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
