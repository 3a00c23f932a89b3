import Statistics

/// Made-up SIRET numbers with valid keys, one for each index.
///
/// A SIRET is a SIREN (eight digits and a key) and a NIC (four digits and a key); both keys are those of Luhn (décret
/// n° 73-314, INSEE). One enterprise in three has two establishments.
struct Siret: Sendable {
    /// The order of the SIREN looks random, and no two indices share one: the factor has no divisor in common with 10^8.
    private static let factor = 61_803_399
    private static let period = 100_000_000
    private let offset: Int

    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed, stream: .identifiers)
        offset = generator.below(Self.period)
    }

    /// The fourteen digits of the establishment `index`, as a number; leading zeros are part of the text.
    func number(of index: Int) -> Int {
        let (block, rank) = index.quotientAndRemainder(dividingBy: 4)
        let enterprise = 3 * block + min(rank, 2)
        let root = (enterprise * Self.factor + offset) % Self.period
        return Self.number(root: root, rank: rank == 3 ? 2 : 1)
    }

    /// The establishment `rank` (from 1) of the enterprise of `root`, the first eight digits of its SIREN.
    private static func number(root: Int, rank: Int) -> Int {
        let stem = (root * 10 + key(of: root)) * 10_000 + rank
        return stem * 10 + key(of: stem)
    }

    /// The SIRET of the only establishment of an enterprise that is numbered instead of drawn, in the order of the numbers.
    ///
    /// - Precondition: `enterprise` is from 1 to 99 999 999.
    static func text(ofEnterprise enterprise: Int) -> String {
        precondition((1..<period).contains(enterprise))
        let digits = String(number(root: enterprise, rank: 1))
        return String(repeating: "0", count: 14 - digits.count) + digits
    }

    /// The digit that makes the Luhn sum of `number` and itself a multiple of ten.
    static func key(of number: Int) -> Int {
        var (rest, sum, isDoubled) = (number, 0, true)
        while rest > 0 {
            let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
            sum += isDoubled ? (digit < 5 ? 2 * digit : 2 * digit - 9) : digit
            (rest, isDoubled) = (tens, !isDoubled)
        }
        return (10 - sum % 10) % 10
    }
}
