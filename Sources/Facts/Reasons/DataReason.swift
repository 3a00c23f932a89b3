import Tables
import Words

/// Why the files of a folder do not answer.
public enum DataReason: ReasonFacts {
    /// No file of the folder holds the measure for this event and year.
    case noData(Measure, event: Event?)
    /// One event lacks what others have, which can be asked for alone.
    indirect case answeredAlone([Event], lacking: DataReason)
    /// The files that hold the measure are not broken down by the dimension.
    case dimensionAbsent(Dimension, Measure)
    /// Files that count by different rules are not added.
    case rulesDoNotAdd([CountingRule?])
    /// Two states of the same file, observed on these dates, hold the same cases twice.
    case snapshotsDoNotAdd([String])

    /// Whether other files of the folder could have answered, and have nothing of the kind.
    public var isAbsenceOfData: Bool {
        switch self {
        case .noData, .answeredAlone, .dimensionAbsent: true
        case .rulesDoNotAdd, .snapshotsDoNotAdd: false
        }
    }
}

extension Reason {
    /// No file of the folder holds the measure for this event and year.
    public static func noData(_ measure: Measure, event: Event?) -> Reason {
        Reason(DataReason.noData(measure, event: event))
    }

    /// What one event lacks, where those of `events` answer alone.
    public static func answeredAlone(_ events: [Event], lacking: DataReason) -> Reason {
        Reason(DataReason.answeredAlone(events, lacking: lacking))
    }

    /// The files that hold the measure are not broken down by the dimension.
    public static func dimensionAbsent(_ dimension: Dimension, _ measure: Measure) -> Reason {
        Reason(DataReason.dimensionAbsent(dimension, measure))
    }

    /// Files that count by different rules are not added; nil stands for one that declares none.
    public static func rulesDoNotAdd(_ rules: [CountingRule?]) -> Reason { Reason(DataReason.rulesDoNotAdd(rules)) }
    /// Two states of one file, observed on `dates`, are not added.
    public static func snapshotsDoNotAdd(_ dates: [String]) -> Reason { Reason(DataReason.snapshotsDoNotAdd(dates)) }
}
