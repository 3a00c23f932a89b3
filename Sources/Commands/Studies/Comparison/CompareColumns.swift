import Comparison
import Messages
import Schemes

/// Turns the names of schemes into the columns of a comparison.
struct CompareColumns {
    let columns: [ComparedScheme]
    let pair: (Int, Int)?
    let envelope: Int?

    init(_ settings: CompareSettings, _ catalogue: SchemeCatalogue, hasClaims: Bool) throws {
        var columns: [ComparedScheme] = []
        func place(_ label: String) throws -> Int {
            let parts = label.split(separator: "@").map(String.init)
            let year = parts.count == 2 ? Int(parts[1]) : settings.year
            guard (1...2).contains(parts.count), let year else {
                throw Fault.usage("\(label) is not a scheme; write NAME or NAME@YEAR")
            }
            // A scheme named with the year compared is the same column as without it.
            let label = year == settings.year ? parts[0] : label
            if let known = columns.firstIndex(where: { $0.label == label }) { return known }
            columns.append(
                try ComparedScheme(
                    label: label, scheme: try catalogue.scheme(parts[0]), year: year, comparedYear: settings.year,
                    hasClaims: hasClaims))
            return columns.count - 1
        }
        for label in try Self.asked(settings, catalogue) {
            let count = columns.count
            guard try place(label) == count else { throw Self.repeated(label, settings) }
        }
        let pair = settings.between.isEmpty ? nil : (try place(settings.between[0]), try place(settings.between[1]))
        if let pair, pair.0 == pair.1 {
            throw Fault.usage("--between names \(columns[pair.0].label) twice; nothing changes from it to itself")
        }
        envelope = try settings.envelope.map { try place($0) }
        self.pair = pair
        self.columns = columns
        if let envelope { try Self.refuseTariff(columns[envelope].scheme, try catalogue.all()) }
        try refuseYearWithoutLaw(settings.year)
    }

    /// The names asked for, those of every scheme in the place of `all`.
    private static func asked(_ settings: CompareSettings, _ catalogue: SchemeCatalogue) throws -> [String] {
        try settings.schemes.flatMap { $0 == CompareSettings.all ? try catalogue.all().map(\.name) : [$0] }
    }

    private static func repeated(_ label: String, _ settings: CompareSettings) -> Fault {
        let remedy =
            settings.schemes.contains(CompareSettings.all)
            ? "all holds every scheme of the year: leave it alone, or add another year, such as NAME@\(settings.year - 1)"
            : "name each once, or another year of it, such as NAME@\(settings.year - 1)"
        return .usage("--schemes has \(label) twice (a name without a year is of \(settings.year)); \(remedy)")
    }

    /// A scheme that sets a rate pays no aid: there is no budget to share out.
    private static func refuseTariff(_ scheme: Scheme, _ all: [Scheme]) throws(Fault) {
        guard scheme.rateUnit != nil else { return }
        let aids = all.filter { !$0.envelopes.isEmpty }.map(\.name).joined(separator: ", ")
        throw .usage("--envelope \(scheme.name): this scheme sets a rate and has no budget; those with one: \(aids)")
    }

    private func refuseYearWithoutLaw(_ year: Int) throws(Fault) {
        guard columns.allSatisfy({ $0.law == nil }) else { return }
        let periods = columns.map { "\($0.label): \($0.periods.joined(separator: ", "))" }.joined(separator: "; ")
        throw Fault(.dataError, "no scheme has law in \(year); their periods: \(periods)")
    }
}
