import Foundation
import TestSupport
import Testing

@Suite("CONTRIBUTING.md describes the house as it is")
struct HouseTests {
    private let package: PackageDescription
    private let lines: [String]

    init() throws {
        package = try PackageDescription()
        let text = try String(contentsOfFile: Project.root + "/CONTRIBUTING.md", encoding: .utf8)
        lines = text.split(separator: "\n").map(String.init)
    }

    @Test("Every target is described, and none that is gone")
    func rooms() {
        let described = lines.compactMap { $0.wholeMatch(of: #/ {6}(\w+)/ .*/#).map { String($0.1) } }
        #expect(described.sorted() == package.arrows.keys.sorted())
    }

    @Test("The arrows that are drawn are those of Package.swift")
    func arrows() {
        let drawn = lines.compactMap { $0.wholeMatch(of: #/ {4}(\w+) -> ((?:\w+, )*\w+)/#) }
            .map { "\($0.1) -> \($0.2)" }.sorted()
        let declared = package.arrows.filter { !$0.value.isEmpty }
            .map { "\($0.key) -> \($0.value.joined(separator: ", "))" }.sorted()
        #expect(drawn == declared, "CONTRIBUTING.md should draw:\n\(declared.joined(separator: "\n"))")
    }
}
