import Messages
import Testing

@testable import Commands

/// contract.md 4: the number of each kind of fault, as sysexits.h has it.
struct ExitCodeTests {
    @Test func numbers() {
        let numbers: [Fault.Kind: Int32] = [
            .finding: 1, .usage: 64, .dataError: 65, .noInput: 66, .unavailable: 69, .internalError: 70,
            .cannotCreate: 73, .inputOutput: 74, .locked: 75, .hungUp: 129, .interrupted: 130, .terminated: 143,
        ]
        for kind in Fault.Kind.allCases { #expect(ExitCode(kind).rawValue == numbers[kind]) }
    }
}
