import Declarations
import Words

/// The rows of an answer that declared breaks concern.
enum BreakScope {
    case noRow, everyRow
    /// Those whose code at `place` is the country of the breaks.
    case ofCountry(place: Int)

    func holds(_ codes: [String]) -> Bool {
        switch self {
        case .noRow: false
        case .everyRow: true
        case .ofCountry(let place): codes[place] == Breaks.country
        }
    }
}

/// Declared breaks in series: where a line, an evolution and an index must stop. They are those of the series of one body,
/// whose name opens the citation of its files; other sources mark theirs in the data.
public struct Breaks: Sendable, Decodable, HasOtherKeys {
    /// Keys of documentation that the file may hold beside its breaks.
    public static let otherKeys = ParameterFiles.sheetKeys
    let breaks: [Break]
    /// How the citations of the series open that the breaks belong to.
    let sources: [String]

    struct Break: Sendable, Decodable {
        let indicators: [String]
        let year: Int
        let effect: Effect
        let reason: Bilingual
        let source: String
    }

    enum Effect: String, Sendable, KnownWord {
        /// The value stands; it does not compare with earlier years.
        case broken = "break"
        /// The index has no value that year.
        case notCalculated = "not-calculated"
    }

    /// - Throws: `ParameterError` where the parameter `ruptures` is missing or malformed.
    public init(_ files: ParameterFiles) throws(ParameterError) {
        self = try files.read("ruptures")
    }

    /// Whether the breaks belong to a file of this citation.
    func belong(to source: String) -> Bool {
        let cited = FoldedName(source).text
        return sources.contains { cited.hasPrefix(FoldedName($0).text) }
    }

    /// The country whose series the declared breaks are about.
    static let country = "FR"

    /// Every declared break as text, for the annex of a report.
    public var declared: [(year: String, indicators: String, reason: Bilingual)] {
        breaks.map { (String($0.year), $0.indicators.joined(separator: ", "), $0.reason) }
    }

    /// The sentence of a break declared for an indicator and a year, if there is one.
    public func sentence(_ indicator: String, _ year: Int) -> Bilingual? {
        entry(indicator, year, .broken)?.reason
    }

    func notCalculated(_ indicator: String, _ year: Int) -> Bilingual? {
        entry(indicator, year, .notCalculated)?.reason
    }

    /// The first year after `first`, up to `last`, at which the series of `indicator` is broken.
    func firstBreak(_ indicator: Indicator, after first: Int, through last: Int) -> Int? {
        guard first < last else { return nil }
        return ((first + 1)...last).first { sentence(of: indicator, $0) != nil }
    }

    /// What is declared of any of the series that an indicator is made of.
    func sentence(of indicator: Indicator, _ year: Int) -> Bilingual? {
        indicator.series.lazy.compactMap { sentence($0, year) }.first
    }

    private func entry(_ indicator: String, _ year: Int, _ effect: Effect) -> Break? {
        breaks.first { $0.year == year && $0.effect == effect && $0.indicators.contains(indicator) }
    }
}
