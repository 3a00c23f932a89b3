import Foundation

/// A unit whose claims are known one by one, with what R computed of it (reference/atmp_indicators.json).
struct ClaimUnit: Decodable {
    let name: String
    let claims: Int64
    let hours: Double
    let fullTimeEquivalents: Double
    let days: [Int64]
    let points: [Int64]
    let costs: [Double]
    let expected: Expected

    private enum CodingKeys: String, CodingKey {
        case name, hours, days, expected
        case claims = "n_claims"
        case fullTimeEquivalents = "fte"
        case points = "ipp"
        case costs = "cost"
    }

    struct Expected: Decodable {
        let frequencyIndex: Double
        let frequencyRate: Double
        let indexLimits: [Double]
        let rateLimits: [Double]
        let days: Compound
        let points: Compound
        let costPerEquivalent: Compound

        private enum CodingKeys: String, CodingKey {
            case frequencyIndex = "IF_per_1000_fte"
            case frequencyRate = "TF_per_million_hours"
            case indexLimits = "IF_exact95"
            case rateLimits = "TF_exact95"
            case days = "TG_compound95"
            case points = "IG_compound95"
            case costPerEquivalent = "cost_per_fte_compound95"
        }
    }

    struct Compound: Decodable {
        let value: Double
        let claims: Int
        let dobson: [Double?]
        let gamma: [Double?]

        /// methods.md 3: Dobson-exact from ten claims, Fay-Feuer's gamma below.
        var limits: [Double?] { claims >= 10 ? dobson : gamma }

        private enum CodingKeys: String, CodingKey {
            case value
            case claims = "N"
            case dobson = "dobson_exact"
            case gamma = "gamma_ff"
        }
    }

    static func all() throws -> [ClaimUnit] {
        struct File: Decodable { let cases: [ClaimUnit] }
        let path = Repository.folder + "/Tests/StatisticsTests/Oracles/atmp_indicators.json"
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: path))).cases
    }
}
