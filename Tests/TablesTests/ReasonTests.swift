import Tables
import Testing
import Words

@Suite("Reasons of figures")
struct ReasonTests {
    private enum Lamp: ReasonFacts {
        case off
        case broken(Int)

        var text: Bilingual {
            switch self {
            case .off: Bilingual("éteinte", "off")
            case .broken(let count): Bilingual("\(count) cassées", "\(count) broken")
            }
        }
        var isAbsenceOfData: Bool { self == .off }
    }

    private enum Door: ReasonFacts {
        case off
        var text: Bilingual { Bilingual(same: "off") }
    }

    @Test("A domain adds reasons of its own, with their words")
    func words() {
        let reasons = [Reason(Lamp.broken(2)), .noRow]
        #expect(reasons.sentences(.english) == "2 broken; no row for this code in the data")
        #expect(Reason(Lamp.off).sentence(.french) == "éteinte")
    }

    @Test("Reasons are the same when their facts are, and those of two domains never")
    func equality() {
        #expect(Reason(Lamp.broken(2)) == Reason(Lamp.broken(2)) && Reason(Lamp.broken(2)) != Reason(Lamp.broken(3)))
        #expect(Reason(Lamp.off) != Reason(Door.off))
        #expect([Reason(Lamp.off), Reason(Door.off), Reason(Lamp.off)].uniqued.count == 2)
    }

    @Test("A cell is without data where one of its reasons says so")
    func absence() {
        #expect(Cell.unavailable(Reason(Lamp.off), unit: .count).isWithoutData)
        #expect(!Cell.unavailable(Reason(Lamp.broken(1)), unit: .count).isWithoutData)
        #expect(!Cell(value: 1, unit: .count, reasons: [Reason(Lamp.off)]).isWithoutData)
    }
}
