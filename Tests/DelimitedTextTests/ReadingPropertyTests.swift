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

    @Test("Seeded bytes, for two seconds at most")
    func seededBytes() throws {
        let end = Date(timeIntervalSinceNow: 2)
        var seed: UInt64 = 0
        while seed < 500, Date() < end {
            seed += 1
            var random = SplitMix64(seed: seed)
            try check(RandomBytes.text(using: &random), "seed \(seed)")
        }
        #expect(seed > 10)
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws {
        try check(try SeedCorpus.bytes(name), "\(name)")
    }

    @Test("There are inputs to try") func corpusIsThere() { #expect(SeedCorpus.names.count > 10) }
}
