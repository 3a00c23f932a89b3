import TestSupport
import Testing

@testable import Intake

@Suite("Claims that are remembered") struct ClaimFingerprintsTests {
    @Test func aClaimIsKnownFromItsSecondTimeOn() {
        var claims = ClaimFingerprints()
        #expect(claims.insert(7) == false && claims.insert(0) == false)
        #expect(claims.insert(7) == true && claims.insert(0) == true && !claims.isSample)
    }

    /// What is forgotten is never found, and what is kept is always found: all of a sample's repeats are known.
    @Test func beyondTheLimitASampleRemainsThatFindsItsRepeats() {
        var claims = ClaimFingerprints(limit: 100)
        var generator = SplitMix64(seed: 1)
        let all = (0..<5000).map { _ in generator.next() }
        for fingerprint in all { #expect(claims.insert(fingerprint) != true) }
        let again = all.map { claims.insert($0) }
        #expect(claims.isSample && !again.contains(false))
        #expect((10...100).contains(again.count { $0 == true }))
    }
}
