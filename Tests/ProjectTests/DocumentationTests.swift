import Foundation
import TestSupport
import Testing

@Suite("Public symbols are documented")
struct DocumentationTests {
    /// The least share of documented symbols of a target, in percent.
    private static let least = 95

    @Test("Nineteen in twenty of each target at least")
    func shares() throws {
        let targets = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/Sources").sorted()
        for target in targets {
            let symbols = try PublicSymbols(target: target).symbols
            let missing = symbols.filter { !$0.isDocumented }
            print("\(target): \(symbols.count - missing.count) of \(symbols.count) public symbols are documented")
            let places = missing.map { "\($0.file):\($0.line): \($0.declaration)" }.joined(separator: "\n")
            #expect(100 * (symbols.count - missing.count) >= Self.least * symbols.count, "\(target)\n\(places)")
        }
    }

    @Test("What counts is told by the lines of a declaration and of its scope")
    func counting() {
        let text = """
            /// An error.
            public enum Fault: Error {
                /// Documented.
                case first
                case second(Int)

                public var isGrave: Bool {
                    switch self {
                    case .first: true
                    case .second: false
                    }
                }

                public static func == (one: Fault, other: Fault) -> Bool { true }
            }

            public protocol Rule {
                /// Documented, above an attribute.
                @available(*, deprecated)
                var name: String { get }
                func holds() -> Bool
            }

            public extension Rule {
                func fails() -> Bool { !holds() }
            }

            enum Inner { case hidden }
            """
        let symbols = PublicSymbols.symbols(of: text, file: "example.swift")
        #expect(symbols.filter(\.isDocumented).map(\.line) == [2, 4, 20])
        #expect(symbols.filter { !$0.isDocumented }.map(\.line) == [5, 7, 17, 21, 25])
    }
}
