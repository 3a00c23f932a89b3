/// Why a figure on persons or territories is not defined on the data at hand.
public enum Undefined: String, Sendable, Hashable, CaseIterable {
    /// Nobody stands in the denominator of the share.
    case nobody
    /// The tool names those whom it found, not those whom it examined.
    case listOnly
    /// Nobody whom both tools examined was found.
    case nobodyFound
    /// Nobody stands on both lists.
    case nobodyOnBoth
    case noScore
    case noCapacity
    case noPopulation
    /// An indicator of the composite is missing for the territory.
    case indicatorMissing
    /// The source lacks one of the two counts.
    case countMissing
    /// All values are the same: they order nothing.
    case oneValue
}
