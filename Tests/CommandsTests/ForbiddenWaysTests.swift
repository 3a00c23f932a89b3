import Messages
import TestSupport
import Testing

@testable import Commands

struct ForbiddenWaysTests {
    @Test(arguments: [
        [:], ["VIGIE_INSTRUCTIONS": ""], ["VIGIE_INSTRUCTIONS": "portable"], ["VIGIE_INSTRUCTIONS": "avx2"],
        ["VIGIE_LANE": "libcsv", "PATH": "x"], ["VIGIE_LANE": "vector"],
    ])
    func knownWordsPass(_ environment: [String: String]) throws { try ForbiddenWays.check(environment) }

    @Test(arguments: ["VIGIE_INSTRUCTIONS": "AVX2", "VIGIE_LANE": "libcvs"])
    func anotherWordIsNamed(_ variable: String, _ word: String) {
        let fault = #expect(throws: Fault.self) { try ForbiddenWays.check([variable: word]) }
        #expect(fault?.kind == .usage)
        #expect(fault?.text.contains("\(variable) is \"\(word)\"; it takes ") == true)
    }

    @Test func theProgramRefuses() throws {
        let ending = try Program.shell("VIGIE_INSTRUCTIONS=axv2 \"$0\" layouts", [])
        #expect(ending.status == 64 && ending.output.isEmpty)
        #expect(ending.error.contains("\"axv2\"; it takes portable or avx2"))
    }
}
