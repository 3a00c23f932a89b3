import CVector
import Testing

@testable import DelimitedText

struct LongTextTests {
    /// A mark is 32 bits, of which the first says whether a quote closes before it: 2^31 - 1 is the last offset it can say.
    @Test func theEndOfTheLongestTextIsOneMark() {
        let longest = RegularWalker.longestText
        #expect(longest == 2_147_483_647)
        for isQuoted: UInt32 in [0, 1] {
            let last = mark_at(UInt32(longest), isQuoted)
            #expect(mark_place(last) == UInt32(longest) && mark_is_quoted(last) == isQuoted)
            #expect(mark_place(mark_at(UInt32(longest) + 1, isQuoted)) == 0, "one byte more is no offset")
        }
    }
}
