import Testing

@testable import Comparison

@Suite("Size bands") struct SizeBandTests {
    @Test("Bands are cut at the thresholds of the law; an unknown headcount has a band of its own")
    func cuts() {
        let sizes: [Double?] = [9.99, 10, 19.5, 20, 149.9, 150, 200, nil]
        let expected: [SizeBand] = [.under10, .from10, .from10, .from20, .from50, .from150, .from200, .unknown]
        #expect(sizes.map { SizeBand(employees: $0) } == expected)
    }
}
