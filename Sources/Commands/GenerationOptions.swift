import Generation
import Messages

/// The sizes that `vigie generate` is asked for.
struct GenerationOptions {
    let establishments: Int
    let claims: Int?
    let years: ClosedRange<Int>
    let seed: UInt64

    init(_ arguments: Arguments) throws(Fault) {
        establishments =
            try Self.number(
                arguments, "establishments", in: 1...GenerationRequest.mostEstablishments) ?? 10_000
        claims = try Self.number(arguments, "claims", in: 0...GenerationRequest.mostClaims)
        years = try Self.years(arguments["years"] ?? "2020-2024")
        seed = try Self.seed(arguments)
    }

    static func seed(_ arguments: Arguments) throws(Fault) -> UInt64 {
        guard let seed = UInt64(arguments["seed"] ?? "1") else {
            throw .usage("--seed takes a whole number from 0 to \(UInt64.max), not \(arguments["seed"] ?? "")")
        }
        return seed
    }

    /// Without a number of claims, as many as establishments have in the country.
    func request(_ profile: NationalProfile) -> GenerationRequest {
        let proportionate = profile.claimsPerEstablishment * Double(establishments * years.count)
        let claims = claims ?? min(Int(proportionate.rounded()), GenerationRequest.mostClaims)
        return GenerationRequest(establishments: establishments, claims: claims, years: years, seed: seed)
    }

    static func number(
        _ arguments: Arguments, _ name: String, in range: ClosedRange<Int>
    ) throws(Fault) -> Int? {
        guard let text = arguments[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .usage("--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(text)")
        }
        return number
    }

    private static func years(_ text: String) throws(Fault) -> ClosedRange<Int> {
        let years = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...2).contains(years.count), years.allSatisfy((1900...2100).contains),
            years[0] <= years[years.count - 1]
        else { throw .usage("--years takes one year or two from 1900 to 2100, as 2020-2024, not \(text)") }
        return years[0]...years[years.count - 1]
    }
}
