import Fragility
import Testing

@Suite("Health accompaniment (PFIDASS)") struct AccompanimentTests {
    @Test("The experiment to March 2017: 9,400 files = 2,820 done + 3,948 in progress + 2,632 without follow-up")
    func experiment() {
        let funnel = AccompanimentFunnel([
            .soinsRealises: 2820, .bilanDroits: 1000, .contacte: 948, .enAccompagnement: 2000, .classeSansSuite: 2000,
            .interrompu: 632, .refus: 300, .horsCriteres: 50,
        ])
        #expect(funnel.opened == 9400)
        #expect(funnel.count(.soinsRealises) == 2820)
        #expect(funnel.count(.enCours) == 3948)
        #expect(funnel.count(.sansSuite) == 2632)
        #expect(funnel.reached(.detection) == 9750)
        #expect(funnel.reached(.saisine) == 9450)
        #expect(funnel.reached(.soinsRealises) == 2820)
    }

    @Test("Every state can be reached from the detection, and every way ends")
    func paths() {
        var met: Set<AccompanimentState> = [.detecte]
        for _ in AccompanimentState.allCases { met.formUnion(met.flatMap(\.next)) }
        #expect(met == Set(AccompanimentState.allCases))
        #expect(
            AccompanimentState.allCases.filter(\.isEnd) == [
                .refus, .horsCriteres, .soinsRealises, .classeSansSuite, .interrompu, .orienteServiceSocial,
            ])
    }

    @Test("No state comes back, and each step holds at most the files of the step before")
    func order() {
        for state in AccompanimentState.allCases where !state.isEnd {
            for next in state.next where !next.isEnd { #expect(next.reached > state.reached) }
        }
        let funnel = AccompanimentFunnel(
            Dictionary(uniqueKeysWithValues: AccompanimentState.allCases.enumerated().map { ($1, 3 * $0 + 1) }))
        let steps = AccompanimentStep.allCases.map(funnel.reached)
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(AccompanimentOutcome.allCases.map(funnel.count).reduce(0, +) == funnel.opened)
    }
}
