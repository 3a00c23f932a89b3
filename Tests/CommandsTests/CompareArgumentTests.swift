import Comparison
import Messages
import Testing

@testable import Commands

@Suite("Numbers of the comparison on the command line") struct CompareArgumentTests {
    private func settings(year: String = "2025", budget: String = "5") throws -> CompareSettings {
        var arguments = Arguments()
        arguments.values = [
            "schemes": ["dk-pakker"], "year": [year], "envelope": ["dk-pakker"], "budget": [budget],
        ]
        return try CompareSettings(arguments)
    }

    @Test("A budget is a whole number from 1 to a million millions")
    func budgets() throws {
        #expect(try settings(budget: "1").budget == 1)
        #expect(try settings(budget: "1000000000000").budget == 1_000_000_000_000)
        for text in ["0", "-1", "1.5", "1e3", "1000000000001", ""] {
            #expect(throws: Fault.self, "\(text)") { try settings(budget: text) }
        }
    }

    @Test("A year is one of four digits")
    func years() throws {
        #expect(try settings(year: "1900").year == 1900)
        #expect(try settings(year: "2100").year == 2100)
        for text in ["1899", "2101", "24", "2024-2025"] {
            #expect(throws: Fault.self, "\(text)") { try settings(year: text) }
        }
    }
}
