/// How much data to make up.
public struct GenerationRequest: Sendable {
    /// In each year; none is created or closed.
    public let establishments: Int
    /// Claims of all years together.
    public let claims: Int
    /// Civil years; the claims are spread over all of them.
    public let years: ClosedRange<Int>
    /// The same one gives the same bytes.
    public let seed: UInt64

    /// Beyond, two enterprises would share a SIREN.
    public static let mostEstablishments = 100_000_000
    /// Beyond, the number of a claim would not fit its column.
    public static let mostClaims = 99_999_999

    /// - Precondition: 1 to ``mostEstablishments`` establishments, 0 to ``mostClaims`` claims.
    public init(establishments: Int, claims: Int, years: ClosedRange<Int>, seed: UInt64) {
        precondition((1...Self.mostEstablishments).contains(establishments))
        precondition((0...Self.mostClaims).contains(claims))
        (self.establishments, self.claims, self.years, self.seed) = (establishments, claims, years, seed)
    }

    /// Without a number of claims, as many as establishments have in the country.
    public init(
        establishments: Int, claims: Int?, years: ClosedRange<Int>, seed: UInt64, like profile: NationalProfile
    ) {
        let proportionate = profile.claimsPerEstablishment * Double(establishments * years.count)
        self.init(
            establishments: establishments, claims: claims ?? min(Int(proportionate.rounded()), Self.mostClaims),
            years: years, seed: seed)
    }

    /// Claims of the year at `place`: as many in each, and all of them together.
    func claims(at place: Int) -> Int {
        claims * (place + 1) / years.count - claims * place / years.count
    }
}
