import Foundation

/// The reference values of secrecy, computed with R by exhaustive search; the file stands next to this one.
struct SecrecyOracle: Decodable {
    let primary: [PrimaryCase]
    let secondary: [SecondaryCase]
    let audits: [AuditCase]
    let unionDominance: [UnionCase]

    static func read() throws -> SecrecyOracle {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/sdc.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(SecrecyOracle.self, from: Data(contentsOf: url))
    }

    struct PrimaryCase: Decodable {
        let name: String
        let contributions: [Double]
        let expected: PrimaryExpectation
    }

    /// Names are those of the file: `dom185` is dominance of one above 85 %, `pq1080` p = 10 % with q = 80 %.
    struct PrimaryExpectation: Decodable {
        let nUnits: Int
        let total: Double
        let largest: Double
        let freqLt3: Bool
        let dom185: Bool
        let dom290: Bool
        let dom285: Bool
        let pPercent5: Bool
        let pPercent10: Bool
        let pPercent15: Bool
        let pPercent20: Bool
        let pq1080: Bool
        let uplDom185: Double
        let uplP10: Double
    }

    struct SecondaryCase: Decodable {
        let name: String
        let tableWithMargins: [[Double]]
        let primary: [[Int]]
        let marginsMayBeSuppressed: Bool
        let protectionLevel: Double
        let minSumOfValues: Optimum
        let minNumberOfCells: Optimum
    }

    struct Optimum: Decodable {
        let optimalCost: Double
        let optimalPatterns: [[[Int]]]
        let attackerIntervalsFirstPattern: [CellInterval]
    }

    struct CellInterval: Decodable {
        let cell: [Int]
        let low: Double
        let high: Double
    }

    struct AuditCase: Decodable {
        let name: String
        let tableWithMargins: [[Double]]
        let suppressed: [[Int]]
        let intervals: [AuditedCell]
    }

    struct AuditedCell: Decodable {
        let cell: [Int]
        let low: Double
        let high: Double
        let exactlyDisclosed: Bool
    }

    struct UnionCase: Decodable {
        let suppressedCellsContributions: [[Double]]
        let each: [PrimaryExpectation]
        let union: PrimaryExpectation
    }
}
