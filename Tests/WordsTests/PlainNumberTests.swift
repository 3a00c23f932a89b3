import Testing
import Words

struct PlainNumberTests {
    /// contract.md 2: a dot, the shortest text that reads back to the same double, integers without a point.
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (1.0, "1"), (549_614.0, "549614"), (34_359_322_638.0, "34359322638"),
        (-3.0, "-3"), (0.95, "0.95"), (26.42429881235995, "26.42429881235995"), (0.1 + 0.2, "0.30000000000000004"),
    ])
    func contractForm(_ value: Double, _ text: String) {
        #expect(PlainNumber.text(value) == text)
    }

    @Test(arguments: [1e-7, 1.5e300, 9_007_199_254_740_993.0, .leastNonzeroMagnitude, 123_456_789.123_456_78])
    func readsBackToTheSameDouble(_ value: Double) {
        #expect(Double(PlainNumber.text(value)) == value)
    }
}
