import Foundation
import Intake
import Properties
import TestSupport
import Testing

/// The property of `make fuzz` for descriptors, on damaged descriptors and on the inputs that it keeps.
@Suite("Descriptors of any bytes") struct DescriptorPropertyTests {
    private let shipped: [[UInt8]]

    init() throws {
        shipped = try ["cas-types", "europe", "portefeuille-demo"].map { name in
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: Project.root + "/Datasets/\(name)/datapackage.json")))
        }
    }

    @Test("Those of the repository are read, and hold")
    func undamaged() throws {
        for bytes in shipped {
            _ = try DescriptorFile.package(bytes, file: "datapackage.json")
            #expect(try DescriptorProperty.violation(in: bytes) == nil)
        }
    }

    @Test("Damaged by a seed: twenty, and more as far as a second lasts")
    func damaged() throws {
        let end = Date(timeIntervalSinceNow: 1)
        for seed in 1...3000 as ClosedRange<UInt64> where seed <= 20 || Date() < end {
            var random = SplitMix64(seed: seed)
            let bytes = RandomBytes.damaged(shipped.randomElement(using: &random) ?? [], using: &random)
            #expect(try DescriptorProperty.violation(in: bytes) == nil, "seed \(seed)")
        }
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws { #expect(try DescriptorProperty.violation(in: SeedCorpus.bytes(name)) == nil) }
}
