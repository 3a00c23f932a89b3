import TestSupport
import Testing

@testable import Generation

@Suite("SIRET") struct SiretTests {
    @Test("Keys are those of a SIRET of INSEE's documentation, 732 829 320 00074")
    func knownKeys() {
        #expect(Siret.key(of: 73_282_932) == 0)
        #expect(Siret.key(of: 7_328_293_200_007) == 4)
    }

    @Test("Both keys hold: the digits of the SIREN and of the SIRET add up to a multiple of ten", arguments: [1, 77])
    func luhn(seed: UInt64) {
        let siret = Siret(seed: seed)
        for index in 0..<1000 {
            let number = siret.number(of: index)
            #expect(luhnSum(number) % 10 == 0, "\(number)")
            #expect(luhnSum(number / 100_000) % 10 == 0, "\(number)")
        }
    }

    @Test("No two establishments share a number, and one enterprise in three has two")
    func distinct() {
        let siret = Siret(seed: 3)
        let numbers = (0..<40_000).map(siret.number)
        #expect(Set(numbers).count == 40_000)
        #expect(Set(numbers.map { $0 / 100_000 }).count == 30_000)
    }
}

/// The sum of Luhn, digit by digit from the right, as the decree words it.
func luhnSum(_ number: Int) -> Int {
    String(number).reversed().enumerated().reduce(0) { sum, digit in
        let value = Int(String(digit.element)) ?? 0
        let doubled = String(value * 2).compactMap { Int(String($0)) }.reduce(0, +)
        return sum + (digit.offset % 2 == 1 ? doubled : value)
    }
}
