import Foundation
import Properties
import TestSupport
import Testing

/// The properties of `make fuzz` for numbers, codes and names, on seeded bytes and on the inputs that it keeps.
@Suite("Numbers, codes and names of any bytes") struct SpellingPropertyTests {
    private func check(_ bytes: [UInt8], _ comment: Comment) {
        #expect(NumberProperty.violation(in: bytes) == nil, comment)
        #expect(SpellingProperty.violation(in: bytes) == nil, comment)
    }

    @Test("Seeded bytes, for two seconds at most")
    func seededBytes() {
        let end = Date(timeIntervalSinceNow: 2)
        var seed: UInt64 = 0
        while seed < 3000, Date() < end {
            seed += 1
            var random = SplitMix64(seed: seed)
            check(RandomBytes.number(using: &random), "seed \(seed)")
        }
        #expect(seed > 10)
    }

    @Test("Inputs kept for fuzzing", arguments: SeedCorpus.names)
    func corpus(name: String) throws { check(Array(try SeedCorpus.bytes(name).prefix(48)), "\(name)") }
}
