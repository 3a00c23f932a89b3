import Statistics

/// Makes up an insurer's extracts: one row a claim, and one row an establishment and year.
///
/// The same request and profile give the same bytes. Claims fall on establishments in proportion to their size, the risk
/// of their sector and a chance of their own, so that rates compare as in the country; their level follows from the
/// numbers that are asked for. Memory holds the establishments (15 bytes each), never the claims.
public struct Generator: Sendable {
    private let request: GenerationRequest
    private let profile: NationalProfile
    private let portfolio: Portfolio

    /// Draws the establishments.
    ///
    /// - Throws: `StatisticsError` where the profile gives a share or a rate that has no meaning.
    public init(_ request: GenerationRequest, profile: NationalProfile) throws(StatisticsError) {
        self.request = request
        self.profile = profile
        portfolio = try Portfolio(count: request.establishments, seed: request.seed, profile: profile)
    }

    /// Gives the bytes of the file of claims, piece by piece.
    public func writeClaims(to sink: ([UInt8]) throws -> Void) throws {
        var file = try ClaimFile(portfolio, profile, seed: request.seed)
        var rows = Pieces(header: ClaimFile.header)
        for (place, number) in request.years.enumerated() {
            let year = CivilYear(number)
            let claims = request.claims(at: place)
            var written = 0
            for day in year.texts.indices {
                for _ in 0..<year.claims(on: day, of: claims) {
                    written += 1
                    file.add(number: written, day: day, year: year, to: &rows.buffer)
                    try rows.flush(to: sink)
                }
            }
        }
        try rows.finish(to: sink)
    }

    /// Gives the bytes of the file of contributions, piece by piece.
    public func writeContributions(to sink: ([UInt8]) throws -> Void) throws {
        var file = ContributionFile(portfolio, profile, seed: request.seed)
        var rows = Pieces(header: ContributionFile.header)
        for year in request.years {
            for index in 0..<request.establishments {
                file.add(index, year: year, to: &rows.buffer)
                try rows.flush(to: sink)
            }
        }
        try rows.finish(to: sink)
    }
}

/// Rows on their way out, about a megabyte at a time.
private struct Pieces {
    private static let size = 1 << 20
    var buffer = RowBuffer(capacity: size + 512)

    init(header: String) {
        buffer.text(Array(header.dropLast().utf8))
        buffer.endRow()
    }

    mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
        if buffer.bytes.count >= Self.size { try finish(to: sink) }
    }

    mutating func finish(to sink: ([UInt8]) throws -> Void) throws {
        try sink(buffer.bytes)
        buffer.removeAll()
    }
}
