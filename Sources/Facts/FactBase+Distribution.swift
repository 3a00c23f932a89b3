/// How the claims of a year are spread over establishments.
public struct ClaimDistribution: Sendable {
    /// Numbers of claims, the largest first, and how many establishments have each.
    public let histogram: [(claims: Int, establishments: Int)]
    /// All establishments of the year, those without a claim included.
    public let establishments: Int
    /// Positions in `FactBase.resources`.
    public let resources: Set<Int>

    /// Those of all establishments together.
    public var claims: Int { histogram.reduce(0) { $0 + $1.claims * $1.establishments } }
}

extension FactBase {
    /// Claims of any of `distributions` by establishment; nil where no file names them, or the year has no contributions.
    public func distribution(_ distributions: [Distribution], year: Int) -> ClaimDistribution? {
        let establishments = resources.reduce(0) { $0 + ($1.establishments[String(year)] ?? 0) }
        var tally = EstablishmentTally()
        var sources: Set<Int> = []
        for (index, facts) in resources.enumerated() {
            for distribution in distributions {
                guard let part = facts.tallies[distribution] else { continue }
                tally.merge(part, year: year)
                sources.insert(index)
            }
        }
        guard establishments > 0, !sources.isEmpty else { return nil }
        let histogram = tally.histogram(year: year)
        let withClaims = histogram.reduce(0) { $0 + $1.establishments }
        return ClaimDistribution(
            histogram: histogram, establishments: max(establishments, withClaims), resources: sources)
    }
}
