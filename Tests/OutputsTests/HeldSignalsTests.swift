import Glibc
import Testing

@testable import Outputs

/// Signals are those of a whole program, and other tests hold them too: each case is a program of its own.
@Suite("Signals held back") struct HeldSignalsTests {
    /// Whether the signal does something else than end the program.
    static var isNoted: Bool {
        var action = sigaction()
        unsafe sigaction(SIGTERM, nil, &action)
        return unsafe action.__sigaction_handler.sa_handler != nil
    }

    @Test("They are noted from the first of the holds that overlap to the end of the last, and no longer")
    func overlapping() async {
        await #expect(processExitsWith: .success) {
            var isNoted = [HeldSignalsTests.isNoted]
            for step in [HeldSignals.begin, HeldSignals.begin, HeldSignals.end, HeldSignals.end] {
                step()
                isNoted.append(HeldSignalsTests.isNoted)
            }
            exit(isNoted == [false, true, true, true, false] ? EXIT_SUCCESS : EXIT_FAILURE)
        }
    }
}
