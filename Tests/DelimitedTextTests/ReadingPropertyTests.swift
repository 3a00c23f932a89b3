import Foundation
import Properties
import TestSupport
import Testing

/// The properties of `make fuzz`, on seeded bytes and on the inputs that it keeps.
@Suite("Scan: any bytes, any cut of the work") struct ReadingPropertyTests {
    private func check(_ bytes: [UInt8], _ comment: Comment) throws {
        let folder = try TemporaryFolder()
        let violation = try ReadingProperty.violation(in: bytes, at: folder.path + "/a.csv")
        #expect(violation == nil, comment)
    }

    @Test("Seeded bytes: twenty, and more as far as two seconds last")
    func seededBytes() throws {
        let end = Date(timeIntervalSinceNow: 2)
        for seed in 1...500 as ClosedRange<UInt64> where seed <= 20 || Date() < end {
            var random = SplitMix64(seed: seed)
            try check(RandomBytes.text(using: &random), "seed \(seed)")
        }
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws {
        try check(try SeedCorpus.bytes(name), "\(name)")
    }

    @Test("There are inputs to try") func corpusIsThere() { #expect(SeedCorpus.names.count > 10) }
}
