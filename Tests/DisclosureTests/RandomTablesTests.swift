import Testing

@testable import Disclosure

@Suite("Random tables with margins and a hierarchy")
struct RandomTablesTests {
    @Test("Of 1,000 protected reports the attacker learns nothing; with one cell shown again it does")
    func thousand() throws {
        var undone = 0
        for seed in UInt64(1)...1000 {
            let tables = try RandomTables(seed: seed)
            var problem = SuppressionProblem(tables.linked.system, protections: tables.protections)
            // Half of the tables take the way of large ones.
            problem.exactLimit = seed % 2 == 0 ? 0 : 200
            let pattern = try problem.pattern()
            let findings = try audit(tables, hidden: pattern.hidden)
            #expect(findings.isEmpty, "seed \(seed): \(findings)")
            guard let shown = pattern.secondary.first else { continue }
            undone += 1
            let leaks = try audit(tables, hidden: pattern.hidden.subtracting([shown]))
            #expect(!leaks.isEmpty, "seed \(seed): showing \(shown) again")
        }
        #expect(undone > 500)
    }

    private func audit(_ tables: RandomTables, hidden: Set<Int>) throws -> [Audit.Finding] {
        try Audit(tables.linked.system, hidden: hidden, protections: tables.protections).findings
    }

    @Test("The same tables are protected by the same cells, whatever the order of hashing")
    func determinism() throws {
        for seed in UInt64(1)...50 {
            let patterns = try (0..<2).map { _ in
                let tables = try RandomTables(seed: seed)
                return try SuppressionProblem(tables.linked.system, protections: tables.protections).pattern()
            }
            #expect(patterns[0] == patterns[1], "seed \(seed)")
        }
    }
}
