import Words

/// The territories of a study and their declared indicators.
public struct TerritoryData: Sendable {
    /// In the order of the file.
    public let codes: [String]
    /// In the order of `codes`.
    public let labels: [Bilingual]
    /// Persons who live there, by territory; nil where unknown.
    public let population: [Int?]
    /// Values of the indicators, by name of column, in the order of the territories.
    public let indicators: [String: [Double?]]
    /// Whether the file is already released: its counts of persons are then shown as they are.
    public let isReleased: Bool
    /// Citation of the file.
    public let source: String

    /// All lists are in the order of `codes`, one place for each.
    public init(
        codes: [String], labels: [Bilingual], population: [Int?], indicators: [String: [Double?]], isReleased: Bool,
        source: String
    ) {
        self.codes = codes
        self.labels = labels
        self.population = population
        self.indicators = indicators
        self.isReleased = isReleased
        self.source = source
    }
}
