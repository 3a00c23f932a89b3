import Foundation
import Properties
import Reporting
import TestSupport
import Testing

/// The property of `make fuzz` for notebooks, on damaged notebooks and on the inputs that it keeps.
@Suite("Notebooks of any bytes") struct NotebookPropertyTests {
    private let shipped: [[UInt8]]

    init() throws {
        shipped = try ["rapport-annuel", "comparaison", "fragilites"].map { name in
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: Project.root + "/Notebooks-md/\(name).md")))
        }
    }

    @Test("Those of the repository are read, and hold")
    func undamaged() throws {
        for bytes in shipped {
            _ = try Notebook(parsing: String(decoding: bytes, as: UTF8.self), file: "notebook.md")
            #expect(NotebookProperty.violation(in: bytes) == nil)
        }
    }

    @Test("Damaged by a seed: twenty, and more as far as a second lasts")
    func damaged() throws {
        let end = Date(timeIntervalSinceNow: 1)
        for seed in 1...3000 as ClosedRange<UInt64> where seed <= 20 || Date() < end {
            var random = SplitMix64(seed: seed)
            let bytes = RandomBytes.damaged(shipped.randomElement(using: &random) ?? [], using: &random)
            #expect(NotebookProperty.violation(in: bytes) == nil, "seed \(seed)")
        }
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws { #expect(NotebookProperty.violation(in: try SeedCorpus.bytes(name)) == nil) }
}
