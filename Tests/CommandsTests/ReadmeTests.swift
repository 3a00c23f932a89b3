import Foundation
import TestSupport
import Testing

@Suite("README") struct ReadmeTests {
    /// Commands of the README with the output printed below them.
    static let examples: [(command: [String], output: String)] = {
        let text = (try? String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.indices.filter { lines[$0].hasPrefix("    $ .build/release/vigie ") }.map { index in
            let words = lines[index].dropFirst("    $ .build/release/vigie ".count).split(separator: " ")
            let printed = lines[(index + 1)...].prefix { $0.isEmpty || $0.hasPrefix("    ") }
            let output = printed.map { $0.isEmpty ? "" : String($0.dropFirst(4)) }.joined(separator: "\n")
            return (words.map(String.init), output)
        }
    }()

    @Test("There are examples to check")
    func thereAreExamples() {
        #expect(Self.examples.count >= 2)
    }

    @Test("Every example prints what the README says", arguments: examples.indices)
    func example(index: Int) throws {
        let example = Self.examples[index]
        let words = example.command.map { $0 == "Datasets" ? Project.root + "/Datasets" : $0 }
        let result = try Program.run(words)
        #expect(result.status == 0)
        #expect(
            result.output.trimmingCharacters(in: .whitespacesAndNewlines)
                == example.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
