import Words

/// A break that a descriptor declares of the series of its file: an evolution, an index and a line stop there.
public struct SeriesBreak: Codable, Sendable, Hashable {
    /// Codes of the catalogue, as `AT` and `IF`.
    public let indicators: [String]
    /// The first year that does not compare with those before it.
    public let year: Int
    /// Why, in words that reports print behind the figure.
    public let reason: Bilingual

    /// `indicators` are codes of the catalogue.
    public init(indicators: [String], year: Int, reason: Bilingual) {
        (self.indicators, self.year, self.reason) = (indicators, year, reason)
    }

    /// Whether the break is one of this figure.
    public func concerns(_ indicator: String, _ year: Int) -> Bool {
        self.year == year && indicators.contains(indicator)
    }
}
