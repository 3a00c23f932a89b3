import Statistics

/// The cases of atmp_indicators.json: the claims of three units, and their rates with limits.
struct IndicatorOracle: Decodable {
    let name: String
    let claims: Int
    let hours: Double
    let fullTimeEquivalents: Double
    let days: [Double]
    let incapacityPoints: [Double]
    let costs: [Double]
    let expected: Expected

    static let expectedCount = 3

    static func all() throws -> [IndicatorOracle] {
        struct File: Decodable { let cases: [IndicatorOracle] }
        return try Oracles.decode(File.self, from: "atmp_indicators.json").cases
    }

    /// The three compound totals of a unit, with the factor that makes each the printed rate.
    func compounds() -> [(name: String, amounts: [Double], factor: Double, expected: Compound)] {
        [
            ("\(name), days per 1000 hours", days, 1000 / hours, expected.days),
            ("\(name), points per million hours", incapacityPoints, 1e6 / hours, expected.points),
            ("\(name), cost per FTE", costs, 1 / fullTimeEquivalents, expected.costs),
        ]
    }

    struct Expected: Decodable {
        let frequencyIndex: Double
        let frequencyIndex90: [Double]
        let frequencyIndex95: [Double]
        let frequencyIndex99: [Double]
        let frequencyIndexFingertips95: [Double]
        let frequencyRate: Double
        let frequencyRate95: [Double]
        let days: Compound
        let points: Compound
        let costs: Compound

        private enum CodingKeys: String, CodingKey {
            case frequencyIndex = "IF_per_1000_fte"
            case frequencyIndex90 = "IF_exact90"
            case frequencyIndex95 = "IF_exact95"
            case frequencyIndex99 = "IF_exact99"
            case frequencyIndexFingertips95 = "IF_phe95"
            case frequencyRate = "TF_per_million_hours"
            case frequencyRate95 = "TF_exact95"
            case days = "TG_compound95"
            case points = "IG_compound95"
            case costs = "cost_per_fte_compound95"
        }
    }

    struct Compound: Decodable {
        let value: Double
        let claims: Int
        let dobson: [Double?]
        let gamma: [Double?]

        private enum CodingKeys: String, CodingKey {
            case value
            case claims = "N"
            case dobson = "dobson_exact"
            case gamma = "gamma_ff"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name, hours, days, expected
        case claims = "n_claims"
        case fullTimeEquivalents = "fte"
        case incapacityPoints = "ipp"
        case costs = "cost"
    }
}
