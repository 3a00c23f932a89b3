import Declarations
import Schemes
import TestSupport
import Testing

@testable import Comparison

/// A made-up scheme that pays one euro for each Italian day (GLE) and each worker of the three years.
@Suite("An enterprise followed through the years") struct ProjectionTests {
    private static let law = """
        {"name": "giorni", "title": "giorni", "country": "IT", "currency": "EUR", "needs": ["K2"],
         "checked": "2026-11-21", "accrual": "once", "validity": [{"from": "2020-01-01", "reference": "law"}],
         "facts": [{"name": "employees", "title": "workers", "unit": "employees", "form": "series"}],
         "roundings": [{"name": "amount", "decimals": 2, "mode": "half-up", "reference": "law", "grade": "A"}],
         "steps": [{"kind": "claims", "name": "gle", "unit": "days", "reference": "law", "events": ["AT", "MP"],
                    "window": [-3, -1], "sum": "claim.days"},
                   {"kind": "formula", "name": "due", "unit": "EUR", "reference": "law",
                    "value": "gle + employees[-3..-1]"}],
         "amount": "due"}
        """

    /// Euros of the year compared. Of 200 employees 600 are the workers of three years.
    private func euros(_ claims: (Int) -> [Claim]) throws -> Double? {
        let folder = try TemporaryFolder()
        try folder.write(Self.law, to: "giorni.json")
        let library = SchemeLibrary(folder: folder.path, parameters: ParameterFiles(folder: Project.parameters))
        let column = try ComparedScheme(
            label: "giorni", scheme: try library.scheme("giorni"), year: 2025, comparedYear: 2025, hasClaims: true)
        let projection = try #require(Projection(column, column.law, firm: Samples.enterprise(employees: 200)))
        return try #require(projection.amounts(years: 1, claims: claims).first).map { $0 / 100 }
    }

    private func claim(_ days: Int, _ event: Claim.Event = .accident, count: Double = 1) -> Claim {
        var claim = Claim(year: 2025, days: days, count: count)
        claim.event = event
        return claim
    }

    @Test("Workers of three years, and no day without a claim")
    func withoutClaims() throws {
        #expect(try euros { _ in [] } == 600)
    }

    @Test("The days of the three years before count, each as often as its claim; those of this year and older do not")
    func window() throws {
        #expect(try euros { $0 == -1 ? [claim(10, count: 2)] : [] } == 620)
        #expect(try euros { $0 == -3 ? [claim(30)] : [] } == 630)
        #expect(try euros { $0 == -4 || $0 == 0 ? [claim(1000)] : [] } == 600)
        #expect(try euros { _ in [claim(10)] } == 630)
    }

    @Test("Diseases count like accidents; the way to work does not")
    func events() throws {
        #expect(try euros { _ in [claim(5, .disease), claim(1000, .commuting)] } == 615)
    }
}
