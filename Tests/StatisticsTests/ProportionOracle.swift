/// The rows of proportion_ci.csv: limits computed with R 4.2 at four levels for five proportions.
struct ProportionOracle {
    let successes: Double
    let trials: Double
    let level: Double
    let row: [String: String]

    static let expectedCount = 20

    static func all() throws -> [ProportionOracle] {
        try Oracles.rows(of: "proportion_ci.csv").map { row in
            ProportionOracle(
                successes: try row.number("x"), trials: try row.number("n"), level: try row.number("conf"), row: row)
        }
    }

    var name: String { "\(successes) of \(trials) at level \(level)" }
}
