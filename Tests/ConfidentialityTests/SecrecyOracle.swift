import Foundation

/// The reference values of secrecy, computed with R by exhaustive search; the file stands next to this one.
struct SecrecyOracle: Decodable {
    let primary: [PrimaryCase]
    let secondary: [SecondaryCase]
    let audits: [AuditCase]
    let union_dominance: [UnionCase]

    static func read() throws -> SecrecyOracle {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/sdc.json")
        return try JSONDecoder().decode(SecrecyOracle.self, from: Data(contentsOf: url))
    }

    struct PrimaryCase: Decodable {
        let name: String
        let contributions: [Double]
        let expected: PrimaryExpectation
    }

    struct PrimaryExpectation: Decodable {
        let n_units: Int
        let total: Double
        let largest: Double
        let freq_lt3: Bool
        let dom_1_85: Bool
        let dom_2_90: Bool
        let dom_2_85: Bool
        let p_percent_5: Bool
        let p_percent_10: Bool
        let p_percent_15: Bool
        let p_percent_20: Bool
        let pq_10_80: Bool
        let upl_dom_1_85: Double
        let upl_p_10: Double
    }

    struct SecondaryCase: Decodable {
        let name: String
        let table_with_margins: [[Double]]
        let primary: [[Int]]
        let margins_may_be_suppressed: Bool
        let protection_level: Double
        let min_sum_of_values: Optimum
        let min_number_of_cells: Optimum
    }

    struct Optimum: Decodable {
        let optimal_cost: Double
        let optimal_patterns: [[[Int]]]
        let attacker_intervals_first_pattern: [CellInterval]
    }

    struct CellInterval: Decodable {
        let cell: [Int]
        let low: Double
        let high: Double
    }

    struct AuditCase: Decodable {
        let name: String
        let table_with_margins: [[Double]]
        let suppressed: [[Int]]
        let intervals: [AuditedCell]
    }

    struct AuditedCell: Decodable {
        let cell: [Int]
        let low: Double
        let high: Double
        let exactly_disclosed: Bool
    }

    struct UnionCase: Decodable {
        let suppressed_cells_contributions: [[Double]]
        let each: [PrimaryExpectation]
        let union: PrimaryExpectation
    }
}
