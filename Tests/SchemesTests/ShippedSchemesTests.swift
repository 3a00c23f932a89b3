import Declarations
import Schemes
import TestSupport
import Testing

@Suite("The schemes that are shipped")
struct ShippedSchemesTests {
    private static let library = SchemeLibrary(
        folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters))
    static let names = library.names

    @Test("Every worked example holds", arguments: names)
    func examples(name: String) throws {
        let scheme = try Self.library.scheme(name)
        let examples = try Self.library.examples(of: name)
        #expect(!examples.isEmpty)
        for example in examples {
            for verdict in try example.verdicts(with: scheme) {
                #expect(verdict.holds, "\(name) \(verdict.example) \(verdict.name): found \(verdict.found)")
            }
        }
    }

    @Test("Nothing is declared in vain, and nothing is missing without a stated gap", arguments: names)
    func lint(name: String) throws {
        #expect(try Self.library.scheme(name).lint().isEmpty)
    }

    @Test("The name of a scheme is that of its file; every value has a source, a unit and a grade", arguments: names)
    func provenance(name: String) throws {
        let scheme = try Self.library.scheme(name)
        #expect(scheme.name == name)
        #expect(!scheme.validity.isEmpty)
        #expect(scheme.nature != nil)
        for period in scheme.values.flatMap(\.periods) { #expect(!period.reference.isEmpty) }
        #expect(scheme.gaps.allSatisfy { !$0.missing.french.isEmpty && !$0.missing.english.isEmpty })
    }

    @Test("All the examples of the rule book are there")
    func ruleBook() throws {
        let ids = try Self.names.flatMap { try Self.library.examples(of: $0).map(\.id) }
        let wanted =
            (0...11).map { "FR-T\($0)" } + ["FR-T0b", "D1", "D2", "D3", "A1", "A2", "A3", "E1", "C1", "C2", "C3"]
            + (1...6).map { "BGN\($0)" } + (1...5).map { "B\($0)" } + (1...4).map { "AT\($0)" }
            + (1...4).map { "DK\($0)" }
            + (1...8).map { "ISI\($0)" } + (1...7).map { "OT\($0)" }
        for id in wanted { #expect(ids.contains { $0 == id || $0.hasPrefix(id + " ") }, "\(id) is absent") }
    }

    @Test("Spain, Belgium, NCCI, Saskatchewan and Japan are files of the known kinds")
    func files() {
        for name in ["es-bonus", "be-risque-aggrave", "us-ncci", "ca-saskatchewan", "jp-merit"] {
            #expect(Self.names.contains(name))
        }
    }
}
