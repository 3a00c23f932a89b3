/// Why schemes cannot be compared as was asked. Facts only.
public enum ComparisonError: Error, Sendable, Hashable {
    /// Neither a name nor a name with a year.
    case notAScheme(String)
    /// A column is asked for twice; `all` stood among the names or not.
    case repeated(String, year: Int, amongAll: Bool)
    /// The two columns of a pair are one.
    case noDifference(String)
    /// The scheme sets a rate: it has no budget to share out, as `aids` have.
    case noBudget(scheme: String, aids: [String])
    /// No scheme has law in the year; the periods of each.
    case noLaw(years: [Int], periods: [Periods])

    /// When a column has law.
    public struct Periods: Sendable, Hashable {
        /// Of the column: the name of the scheme, with its year where that was asked for.
        public let label: String
        /// As `2024-01-01 to 2024-12-31`, in order.
        public let periods: [String]
    }
}
