import Tables
import Testing

/// The letters of Eurostat, « Status flags » (ec.europa.eu/eurostat, data information).
@Suite("Flags as a source writes them")
struct FlagsTests {
    @Test("Letters in any order, with blanks or without, in any case")
    func letters() {
        #expect(Flags(letters: "") == [])
        #expect(Flags(letters: "b") == .breakInSeries)
        #expect(Flags(letters: "db") == [.breakInSeries, .definitionDiffers])
        #expect(Flags(letters: " P u") == [.provisional, .unreliable])
        #expect(Flags(letters: "bcdefnprsuz")?.text == "bcdefnprsuz")
    }

    @Test("A letter that stands for nothing is not guessed")
    func unknown() {
        #expect(Flags(letters: "x") == nil)
        #expect(Flags(letters: "b?") == nil)
    }
}
