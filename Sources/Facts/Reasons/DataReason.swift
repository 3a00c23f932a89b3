import Tables
import Words

/// Why the files of a folder do not answer.
public enum DataReason: ReasonFacts {
    /// No file of the folder holds the measure for this event and year.
    case noData(Measure, event: Event?)
    /// The files that hold the measure are not broken down by the dimension.
    case dimensionAbsent(Dimension, Measure)
    /// No file publishes this figure and it cannot be computed here.
    case notPublished(indicator: String)
    /// The figures do not add over the dimensions left out.
    case doesNotAdd(indicator: String, over: [Dimension])
    /// Files that count by different rules are not added.
    case rulesDoNotAdd([CountingRule?])
    /// Two states of the same file, observed on these dates, hold the same cases twice.
    case snapshotsDoNotAdd([String])

    public var isAbsenceOfData: Bool {
        switch self {
        case .noData, .notPublished, .dimensionAbsent, .doesNotAdd: true
        case .rulesDoNotAdd, .snapshotsDoNotAdd: false
        }
    }
}

extension Reason {
    public static func noData(_ measure: Measure, event: Event?) -> Reason {
        Reason(DataReason.noData(measure, event: event))
    }

    public static func dimensionAbsent(_ dimension: Dimension, _ measure: Measure) -> Reason {
        Reason(DataReason.dimensionAbsent(dimension, measure))
    }

    public static func notPublished(indicator: String) -> Reason {
        Reason(DataReason.notPublished(indicator: indicator))
    }

    public static func doesNotAdd(indicator: String, over dimensions: [Dimension]) -> Reason {
        Reason(DataReason.doesNotAdd(indicator: indicator, over: dimensions))
    }

    public static func rulesDoNotAdd(_ rules: [CountingRule?]) -> Reason { Reason(DataReason.rulesDoNotAdd(rules)) }
    public static func snapshotsDoNotAdd(_ dates: [String]) -> Reason { Reason(DataReason.snapshotsDoNotAdd(dates)) }
}
