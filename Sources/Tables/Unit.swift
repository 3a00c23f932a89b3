/// Units of figures, spelled as in the columns of a query.
public enum Unit: String, Sendable, Hashable, CaseIterable {
    case count, employees, hours, days
    case fullTimeEquivalents = "FTE"
    case euros = "EUR"
    case points
    case per1000Employees = "per_1000_employees"
    case perMillionHours = "per_million_hours"
    case daysPer1000Hours = "days_per_1000_hours"
    case pointsPerMillionHours = "points_per_million_hours"
    case percent, ratio
    /// Points of a score, whose own table says its range.
    case score
    /// A place in an order, 1 being the first.
    case rank
    /// 100 in the base year.
    case index
    /// The unit of Eurostat's tables of employment (`THS_PER`).
    case thousandPersons = "thousand_persons"
    /// Persons in employment, or full-time equivalents: the population of the figure says which.
    case per100000Workers = "per_100000_workers"
    /// Years passed since an event.
    case years
}
