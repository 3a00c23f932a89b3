import TestSupport
import Testing

/// Sums of claims of a code are compared with its other years; what has no code is another mixture each year.
@Suite("Years of claims far from the others") struct CountOutlierTests {
    private static let descriptor = """
        {"name": "t", "resources": [{"name": "a", "path": "a.csv",
          "vigie": {"role": "series", "secrecy": "published", "source": "essai", "constants": {"event": "AT"}},
          "schema": {"missingValues": [{"value": "", "label": "non disponible"}], "fields": [
            {"name": "NAF2", "type": "string", "vigie": {"dimension": "naf2"}},
            {"name": "Année", "type": "string", "vigie": {"dimension": "year"}},
            {"name": "Salariés", "type": "integer", "vigie": {"measure": "employees"}},
            {"name": "AT", "type": "integer", "vigie": {"measure": "claims"}},
            {"name": "IF", "type": "number", "decimalChar": ",", "vigie": {"published": "IF"}}]}}]}
        """

    /// Figures of 2022, 2023 and 2024 by code.
    private func findings(employees: [String: [Int]] = [:], claims: [String: [Int]] = [:], rates: [String: [Int]] = [:])
        throws -> [String]
    {
        var rows = "NAF2;Année;Salariés;AT;IF\n"
        for code in Set(employees.keys).union(claims.keys).union(rates.keys).sorted() {
            for (place, year) in [2022, 2023, 2024].enumerated() {
                let (people, accidents) = (employees[code]?[place] ?? 100_000, claims[code]?[place] ?? 4000)
                rows += "\(code);\(year);\(people);\(accidents);\(rates[code]?[place] ?? 40),5\n"
            }
        }
        let folder = try TemporaryFolder()
        try folder.write(rows, to: "a.csv")
        try folder.write(Self.descriptor, to: "datapackage.json")
        let ending = try Program.run(["check", folder.path])
        return ending.output.split(separator: "\n").filter { $0.contains("times its other years") }.map(String.init)
    }

    @Test("A hundredth of its other years is found of a known code, and not of the unknown one")
    func claims() throws {
        let found = try findings(claims: ["01": [5000, 5000, 50], "02": [4200, 4100, 4300], "xx": [5000, 5000, 50]])
        #expect(
            found.count == 1
                && found.first?.contains("Accidents at work, NAF division 01, in 2024 is 50: 0.01 times") == true)
        #expect(try findings(claims: ["01": [5000, 5000, 5000], "xx": [5000, 5000, 500_000]]).isEmpty)
    }

    @Test("The same of employees and of published rates")
    func others() throws {
        let slip = [90_000, 90_000, 9000]
        let people = try findings(employees: ["01": slip, "02": [90_000, 90_000, 90_000], "xx": slip])
        #expect(people.count == 1 && people.first?.contains("Employees, NAF division 01, in 2024 is 9000") == true)
        let rates = try findings(rates: ["01": [40, 40, 405], "xx": [40, 40, 405]])
        #expect(
            rates.count == 1 && rates.first?.contains("accidents at work, NAF division 01, in 2024 is 405.5") == true)
    }
}
