/// The rows of poisson_ci.csv: limits computed with R 4.2 at four levels for six counts.
struct PoissonOracle {
    let count: Double
    let level: Double
    let row: [String: String]

    static let expectedCount = 24

    static func all() throws -> [PoissonOracle] {
        try Oracles.rows(of: "poisson_ci.csv").map { row in
            PoissonOracle(count: try row.number("x"), level: try row.number("conf"), row: row)
        }
    }

    var name: String { "count \(count) at level \(level)" }
}
