import Tables
import Testing

@Suite("Cells, flags and quantities")
struct CellTests {
    @Test("Flags are letters sorted and joined")
    func flags() {
        #expect(Flags([]).text == "")
        #expect(Flags([.provisional, .breakInSeries]).text == "bp")
        #expect(Flags([.unreliable, .notAvailable, .estimated, .confidential]).text == ":ceu")
    }

    @Test("A figure that does not exist has no value, the flag : and its reason")
    func unavailable() {
        let reason = Reason.absentInSource("NC")
        let cell = Cell.unavailable(reason, unit: .per1000Employees, numerator: Quantity(0))
        #expect(cell.value == nil && cell.lower == nil && cell.upper == nil)
        #expect(cell.flags.text == ":")
        #expect(cell.reasons == [reason])
        #expect(cell.unit.rawValue == "per_1000_employees")
    }

    @Test("Units are spelled as in contract 2")
    func units() {
        let published = [
            "count", "employees", "hours", "days", "FTE", "EUR", "points", "per_1000_employees", "per_million_hours",
            "days_per_1000_hours", "points_per_million_hours", "percent", "ratio",
        ]
        #expect(Set(published).subtracting(Unit.allCases.map(\.rawValue)).isEmpty)
    }

    @Test(
        "A quantity is plain digits, with a point when it is needed",
        arguments: [
            (Int64(2_079_956_800), Int64(100), "20799568"), (1250, 100, "12.5"), (1205, 100, "12.05"), (5, 100, "0.05"),
            (-50, 100, "-0.5"), (-12345, 100, "-123.45"), (0, 100, "0"), (54_034_448, 1, "54034448"), (-7, 1, "-7"),
            (1, 1000, "0.001"),
        ])
    func quantity(amount: Int64, scale: Int64, text: String) {
        #expect(Quantity(amount, scale: scale).description == text)
    }
}
