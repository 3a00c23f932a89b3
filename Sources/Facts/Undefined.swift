/// Why a figure on persons, territories or enterprises is not defined on the data at hand.
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
    /// The scheme is no law in the year compared.
    case noLaw
    /// No enterprise of the group has an answer under the scheme.
    case noAnswer
    /// No enterprise of the group receives or pays anything under the scheme.
    case noBeneficiary
    /// The files give no contributions of the enterprises.
    case noContributions
    /// A table of the scheme is not public: it has bounds and no single amount for the case that is followed.
    case noSingleAmount
    /// The amount does not move with claims.
    case insensitive
    /// The gains do not cover the expense within the years that are followed.
    case neverRepaid
    /// Fewer than two units, or no unit with two years.
    case noRepetition
    /// No published figure is known to compare with.
    case noAnchor
}
