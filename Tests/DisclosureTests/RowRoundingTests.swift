import Declarations
import Disclosure
import TestSupport
import Testing

@Suite("How rows of files that were never released are told") struct RowRoundingTests {
    @Test("The step is ten, or the least number of units where that is more") func step() {
        #expect(RowRounding(minimum: 3).step == 10 && RowRounding(minimum: 11).step == 11)
    }

    @Test(
        "Each number becomes the nearest multiple, so that none is told exactly, not even zero",
        arguments: [(0, 0), (4, 0), (5, 10), (14, 10), (15, 20), (110, 110), (114, 110), (115, 120)])
    func rounding(count: Int, told: Int) { #expect(RowRounding(minimum: 3)(count) == told) }

    /// 5 is nearer to 0 and 6 to 11.
    @Test("Multiples of eleven") func elevens() {
        let rounding = RowRounding(minimum: 11)
        #expect([5, 6, 16, 17].map { rounding($0) } == [0, 11, 11, 22])
    }

    /// Of 60 rows and 54 scores a reader would know that a few scores are not defined.
    @Test("Rows that are one person each are told ten times as coarsely, so that none says that a few are left")
    func persons() {
        let rounding = RowRounding(minimumOfPersons: 11)
        #expect(rounding.step == 110 && RowRounding(minimumOfPersons: 3).step == 100)
        #expect([5, 54, 55, 164, 165].map { rounding($0) } == [0, 0, 110, 110, 220])
    }

    @Test("The shipped rules give ten for enterprises, eleven for persons, and nothing for what was released")
    func shipped() throws {
        let rules = try SecrecyRules(ParameterFiles(folder: Project.parameters))
        #expect(rules.rowRounding(.enterprises)?.step == 10 && rules.rowRounding(.persons)?.step == 11)
        #expect(rules.rowRounding(.published) == nil)
    }
}
