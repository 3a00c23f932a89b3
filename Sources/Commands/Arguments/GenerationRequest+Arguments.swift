import Generation
import Messages

extension GenerationRequest {
    /// The sizes that `vigie generate` is asked for.
    init(_ arguments: Arguments, _ profile: NationalProfile) throws(Fault) {
        self.init(
            establishments: try arguments.number("establishments", in: 1...Self.mostEstablishments) ?? 10_000,
            claims: try arguments.number("claims", in: 0...Self.mostClaims),
            years: try Self.years(arguments["years"] ?? "2020-2024"), seed: try arguments.seed(), like: profile)
    }

    private static func years(_ text: String) throws(Fault) -> ClosedRange<Int> {
        let years = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...2).contains(years.count), years.allSatisfy((1900...2100).contains),
            years[0] <= years[years.count - 1]
        else { throw .usage("--years takes one year or two from 1900 to 2100, as 2020-2024, not \(text)") }
        return years[0]...years[years.count - 1]
    }
}
