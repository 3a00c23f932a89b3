import Declarations
import Schemes
import TestSupport
import Testing

/// FR-T2 of the rule book, 2.94 % on 2.8 M€, at another tariff year: amounts by hand, CSS D. 242-6-15.
@Suite("A previous rate that nobody knows") struct PreviousRateTests {
    private static let before = "Amount before capping: the rate notified for the year before is unknown."

    private func result(_ rate: Double? = nil, _ bounds: ClosedRange<Double>? = nil) throws -> SchemeResult {
        let library = SchemeLibrary(
            folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters))
        let example = try #require(try library.examples(of: "fr-tarif").first { $0.id == "FR-T2" })
        var enterprise = example.enterprise
        for index in enterprise.years.indices where enterprise.years[index].year == 2024 {
            enterprise.years[index].rate = rate
        }
        let given = bounds.map { ["previous-rate": $0] } ?? [:]
        return try library.scheme("fr-tarif").inForce(on: SchemeText.day("2025-06-01"))
            .result(for: enterprise, Circumstances(givenBounds: given))
    }

    @Test("The amount is that before capping, and is called so")
    func unknown() throws {
        let result = try result()
        #expect(result.rate == 2.94)
        #expect(result.remarks.map(\.english).contains(Self.before))
    }

    @Test("A known rate caps: 4.00 gives 3.20, and nothing is said")
    func known() throws {
        let result = try result(4)
        #expect(result.rate == 3.2)
        #expect(!result.remarks.map(\.english).contains(Self.before))
    }

    /// 1.50 allows 2.50 at most, 4.10 gives 3.28 at least.
    @Test("Bounds of the previous rate bound the amount; a known rate needs none")
    func bounded() throws {
        let payroll = try #require(try result().amount.map { Double($0) / 2.94 })
        let bounds = try #require(try result(nil, 1.5...4.1).bounds)
        #expect(bounds == Int((payroll * 3.28).rounded())...Int((payroll * 2.5).rounded()))
        #expect(try result(4, 1.5...4.1).rate == 3.2)
    }
}
