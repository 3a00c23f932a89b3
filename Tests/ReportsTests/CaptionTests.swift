import Facts
import Reports
import Testing

struct CaptionTests {
    @Test func marksAreExplainedAndReasonsClosed() {
        let lines = Caption(.english).marks([.notAvailable, .breakInSeries], [.zeroBase, .overflow, .zeroBase])
        #expect(
            lines == ["*Marks:* : not available, b break in series.", "*Details:* The base is zero. Sum too large."])
    }

    @Test func withoutMarksNothingIsSaid() {
        #expect(Caption(.french).marks([], []).isEmpty)
        #expect(Caption(.french).source([]).isEmpty)
    }

    @Test func aSourceIsCitedOnce() {
        #expect(Caption(.french).source(["a", "b", "a"]).map { $0.hasSuffix("a ; b.") } == [true])
    }
}
