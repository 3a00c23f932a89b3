import Statistics
import Testing

@testable import Generation

@Suite("Seeded numbers") struct SplitMix64Tests {
    @Test("The first numbers of the seed 1234567 are those of the authors' reference program")
    func reference() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test("Bounded numbers reach both ends and never the bound")
    func bounded() {
        var generator = SplitMix64(seed: 5)
        let numbers = (0..<10_000).map { _ in generator.below(7) }
        #expect(Set(numbers) == Set(0...6))
    }

    @Test("Streams of one seed differ")
    func streams() {
        var claims = SplitMix64(seed: 1, stream: .claims)
        var contributions = SplitMix64(seed: 1, stream: .contributions)
        #expect(claims.next() != contributions.next())
    }
}
