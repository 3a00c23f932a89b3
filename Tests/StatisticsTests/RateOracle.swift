import Statistics

/// The cases of rate_ratio.json, computed with R's `poisson.test`.
struct RateOracle: Decodable {
    let x1: Int
    let t1: Double
    let x2: Int
    let t2: Double
    let rateRatio: Double
    let exact90: [Double]
    let exact95: [Double]
    let exact99: [Double]
    let minimumLikelihood: Double
    let doubledTail: Double
    let differencePer1000: Double
    let mover95Per1000: [Double]

    static let expectedCount = 3

    static func all() throws -> [RateOracle] {
        struct File: Decodable { let cases: [RateOracle] }
        return try Oracles.decode(File.self, from: "rate_ratio.json").cases
    }

    var name: String { "\(x1)/\(t1) to \(x2)/\(t2)" }

    func first() throws -> EventRate { try EventRate(count: x1, exposure: t1) }

    func second() throws -> EventRate { try EventRate(count: x2, exposure: t2) }

    private enum CodingKeys: String, CodingKey {
        case x1, t1, x2, t2
        case rateRatio = "rate_ratio"
        case exact90 = "exact_cond_ci_90"
        case exact95 = "exact_cond_ci_95"
        case exact99 = "exact_cond_ci_99"
        case minimumLikelihood = "p_two_sided_minlike_R"
        case doubledTail = "p_two_sided_doubled"
        case differencePer1000 = "rate_difference_per_1000"
        case mover95Per1000 = "mover_exact_ci_95_per_1000"
    }
}
