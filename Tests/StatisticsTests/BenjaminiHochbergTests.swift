import Statistics
import Testing

@Suite("False discoveries") struct BenjaminiHochbergTests {
    /// `p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH")` is 0.05 five times; ties and order do not matter.
    @Test("Five p-values in a line are all found at 5 %")
    func line() throws {
        for value in try benjaminiHochberg([0.05, 0.01, 0.03, 0.02, 0.04]) { #expect(abs(value - 0.05) < 1e-15) }
        #expect(try benjaminiHochberg([]) == [])
        #expect(try benjaminiHochberg([0.9, 0.001]) == [0.9, 0.002])
        #expect(throws: StatisticsError.invalidProbability(1.2)) { try benjaminiHochberg([1.2]) }
    }
}
