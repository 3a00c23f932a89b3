/// Why a method has no result for data that are valid.
public enum UndefinedReason: String, Sendable, Hashable, CaseIterable {
    /// There is no event, and the result needs one.
    case noEvent
    /// Fewer than ten events: no standardised rate is to be printed.
    case fewerThanTenEvents
    /// A stratum has no exposure, so that its rate is unknown.
    case emptyStratum
    /// The data vary less than chance: there is no overdispersion to estimate.
    case noOverdispersion
    /// No finite estimate has the greatest likelihood, as where all events are in the first or the last period.
    case notFinite
    /// Too few points.
    case tooFewPoints
    /// No unit to compare with: all are treated, or none.
    case noControl
    /// The survival does not fall so low while somebody is followed.
    case notReached
    /// The effect cannot be told from the levels of units and periods.
    case effectNotTold
    /// Units start at several dates: one pooled effect would compare those treated with each other.
    case severalStartingDates
    /// Fewer than five clusters are treated: the errors are not to be relied on.
    case fewTreatedClusters
}
