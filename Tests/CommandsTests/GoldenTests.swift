import Foundation
import TestSupport
import Testing

/// Whole command lines with what they print. `VIGIE_RECORD=1` writes what is printed now, and fails: what is recorded
/// is to be read, line by line, before a run without it can pass.
struct GoldenTests {
    private static let onRealFiles = GoldenCase.names.filter { GoldenCase(name: $0).needsSharedData }
    private static let others = GoldenCase.names.filter { !GoldenCase(name: $0).needsSharedData }

    @Test(arguments: others)
    func theCommandEndsAsExpected(_ name: String) throws { try run(name) }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: RealFiles.absence)), arguments: onRealFiles)
    func theCommandOnRealFilesEndsAsExpected(_ name: String) throws { try run(name) }

    private func run(_ name: String) throws {
        let golden = GoldenCase(name: name)
        let ending = try golden.run()
        if ProcessInfo.processInfo.environment["VIGIE_RECORD"] != nil, !golden.isContract {
            try golden.record(ending)
            Issue.record("\(name) is recorded: read it, then run without VIGIE_RECORD")
            return
        }
        try compare(golden, ending)
    }

    private func compare(_ golden: GoldenCase, _ ending: Program.Ending) throws {
        let expected = try #require(golden.text("expected-output"))
        let difference = GoldenComparison.difference(
            expected: expected, actual: try headless(ending.output, expected, golden))
        #expect(difference == nil, "\(golden.name), output: \(difference ?? "")")
        let error = GoldenComparison.difference(expected: golden.text("expected-error") ?? "", actual: ending.error)
        #expect(error == nil, "\(golden.name), messages: \(error ?? "")")
        #expect("\(ending.status)\n" == golden.text("expected-status"), "\(golden.name)")
    }

    /// The contract prints the header once: where the expected text has none, the output must open with it.
    private func headless(_ output: String, _ expected: String, _ golden: GoldenCase) throws -> String {
        guard golden.isContract, !expected.hasPrefix("indicator,") else { return output }
        let words = try golden.words()
        let by = words.firstIndex(of: "--by").map { words[$0 + 1] + "," } ?? ""
        let header =
            "indicator,year,\(by)value,lower,upper,level,numerator,denominator,unit,flag,reason\n"
        #expect(output.hasPrefix(header), "\(golden.name)")
        return String(output.dropFirst(header.count))
    }

    @Test func theContractIsThere() {
        #expect(GoldenCase.names.count { $0.hasPrefix("contract-") } == 7)
    }

    @Test(arguments: [
        ("a,1.0000000000001,x", "a,1,x", true), ("a,1.00000000001,x", "a,1,x", false), ("a,,x", "a,0,x", false),
        ("1,2", "1,2,3", false), ("a\nb", "a", false), ("1.0", "1", true), ("057A", "57A", false),
    ])
    func numbersAreComparedAsNumbers(_ expected: String, _ actual: String, _ isSame: Bool) {
        #expect((GoldenComparison.difference(expected: expected, actual: actual) == nil) == isSame)
    }
}
