import Schemes

/// Turns the names of schemes into the columns of a comparison.
public struct CompareColumns {
    /// In the order in which they were asked for, then those of the pair and of the budget that were not; `all` gives the
    /// order of their names.
    public let columns: [ComparedScheme]
    /// Places of the two columns whose differences are reported.
    public let pair: (Int, Int)?
    /// Place of the scheme whose budget is shared out.
    public let envelope: Int?

    /// - Throws: `ComparisonError`, `SchemeError`.
    public init(_ settings: CompareSettings, _ catalogue: SchemeCatalogue, hasClaims: Bool) throws {
        var columns: [ComparedScheme] = []
        func place(_ label: String) throws -> Int {
            let parts = label.split(separator: "@").map(String.init)
            let year = parts.count == 2 ? Int(parts[1]) : settings.year
            guard (1...2).contains(parts.count), let year else {
                throw ComparisonError.notAScheme(label)
            }
            // A scheme named with the year compared is the same column as without it.
            let label = year == settings.year ? parts[0] : label
            if let known = columns.firstIndex(where: { $0.label == label }) { return known }
            columns.append(
                try ComparedScheme(
                    label: label, scheme: try catalogue.scheme(parts[0]), year: year, comparedYear: settings.year,
                    hasClaims: hasClaims, circumstances: settings.circumstances))
            return columns.count - 1
        }
        for label in try Self.asked(settings, catalogue) {
            let count = columns.count
            guard try place(label) == count else { throw Self.repeated(label, settings) }
        }
        let pair = settings.between.isEmpty ? nil : (try place(settings.between[0]), try place(settings.between[1]))
        if let pair, pair.0 == pair.1 {
            throw ComparisonError.noDifference(columns[pair.0].label)
        }
        envelope = try settings.envelope.map { try place($0) }
        self.pair = pair
        self.columns = columns
        if let envelope { try Self.refuseTariff(columns[envelope].scheme, try catalogue.all()) }
        try catalogue.refuseIdleValues(of: columns.map(\.scheme.name))
        try refuseColumnsWithoutLaw()
    }

    /// The names asked for, those of every scheme in the place of `all`.
    private static func asked(_ settings: CompareSettings, _ catalogue: SchemeCatalogue) throws -> [String] {
        try settings.schemes.flatMap { $0 == CompareSettings.all ? try catalogue.all().map(\.name) : [$0] }
    }

    private static func repeated(_ label: String, _ settings: CompareSettings) -> ComparisonError {
        .repeated(label, year: settings.year, amongAll: settings.schemes.contains(CompareSettings.all))
    }

    /// A scheme that sets a rate pays no aid: there is no budget to share out.
    private static func refuseTariff(_ scheme: Scheme, _ all: [Scheme]) throws(ComparisonError) {
        guard scheme.rateUnit != nil else { return }
        throw .noBudget(scheme: scheme.name, aids: all.filter { !$0.envelopes.isEmpty }.map(\.name))
    }

    private func refuseColumnsWithoutLaw() throws(ComparisonError) {
        guard columns.allSatisfy({ $0.law == nil }) else { return }
        throw .noLaw(
            years: Set(columns.map(\.year)).sorted(),
            periods: columns.map { .init(label: $0.label, periods: $0.periods) })
    }
}
