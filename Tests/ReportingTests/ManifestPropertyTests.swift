import Foundation
import Properties
import Reporting
import TestSupport
import Testing

/// The property of `make fuzz` for manifests, on damaged manifests and on the inputs that it keeps.
@Suite("Manifests of any bytes") struct ManifestPropertyTests {
    private let shipped: [[UInt8]]

    init() throws {
        shipped = try ["2024", "demonstration-comparaison", "demonstration-fragilites", "incitations-europe"].map {
            name in
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: Project.root + "/Reports/\(name)/manifest.json")))
        }
    }

    @Test("Those of the repository are read, and hold")
    func undamaged() throws {
        for bytes in shipped {
            _ = try Manifest(bytes: bytes, file: "manifest.json")
            #expect(try ManifestProperty.violation(in: bytes) == nil)
        }
    }

    @Test("Damaged by a seed: twenty, and more as far as a second lasts")
    func damaged() throws {
        let end = Date(timeIntervalSinceNow: 1)
        for seed in 1...3000 as ClosedRange<UInt64> where seed <= 20 || Date() < end {
            var random = SplitMix64(seed: seed)
            let bytes = RandomBytes.damaged(shipped.randomElement(using: &random) ?? [], using: &random)
            #expect(try ManifestProperty.violation(in: bytes) == nil, "seed \(seed)")
        }
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws { #expect(try ManifestProperty.violation(in: SeedCorpus.bytes(name)) == nil) }
}
