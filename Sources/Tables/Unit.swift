/// Units of figures, spelled as in the columns of a query.
public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Cases, or persons employed, hours of work, calendar days.
    case count, employees, hours, days
    /// Equivalents of a person at work the whole year.
    case fullTimeEquivalents = "FTE"
    /// Whole euros; cents stand after the point.
    case euros = "EUR"
    /// Points of permanent incapacity: a rate of 10 % is 10 points.
    case points
    /// The frequency index of the French insurer (indice de fréquence).
    case per1000Employees = "per_1000_employees"
    /// The frequency rate of the French insurer (taux de fréquence).
    case perMillionHours = "per_million_hours"
    /// The severity rate of the French insurer (taux de gravité).
    case daysPer1000Hours = "days_per_1000_hours"
    /// The severity index of the French insurer (indice de gravité).
    case pointsPerMillionHours = "points_per_million_hours"
    /// Of 100, or of one: a ratio has no unit.
    case percent, ratio
    /// Of 1,000, as some tariffs write their rates.
    case perMille = "per_mille"
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
