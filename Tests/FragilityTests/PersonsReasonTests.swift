import Fragility
import Tables
import Testing
import Words

struct PersonsReasonTests {
    @Test("What hides a figure on persons names the threshold, in both languages")
    func fewPersons() {
        let reason = Reason.fewPersons(minimum: 11)
        #expect(reason.sentence(.french).hasPrefix("secret statistique : moins de 11 personnes"))
        #expect(reason.sentence(.english).hasPrefix("statistical secrecy: fewer than 11 persons"))
        #expect(Reason.undefined(.listOnly) != .undefined(.nobody))
    }
}
