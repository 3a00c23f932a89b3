/// What a measure takes of the number that a claim tells: one definition, which rows are read by and statements are written from.
package enum ClaimAmount: Sendable, Hashable {
    /// The number itself.
    case same
    /// Its square.
    case squared
    /// The square of an amount in whole euros, rounded half away from zero: squared cents would not fit.
    case squaredEuros
    /// 1 where the number lies in the range, else 0.
    case isWithin(ClosedRange<Int64>)

    /// Any number above zero.
    static let isPositive = isWithin(1...Int64.max)

    /// The amount for one claim.
    func callAsFunction(_ number: Int64) -> Int64 {
        switch self {
        case .same: number
        case .squared: number * number
        case .squaredEuros: Self.euros(number) * Self.euros(number)
        case .isWithin(let range): range.contains(number) ? 1 : 0
        }
    }

    /// Turns the numbers of many claims into amounts; what is done is decided once.
    func apply(to numbers: inout [Int64]) {
        switch self {
        case .same: return
        case .squared: for row in numbers.indices { numbers[row] *= numbers[row] }
        case .squaredEuros:
            for row in numbers.indices { numbers[row] = Self.euros(numbers[row]) * Self.euros(numbers[row]) }
        case .isWithin(let range): for row in numbers.indices { numbers[row] = range.contains(numbers[row]) ? 1 : 0 }
        }
    }

    private static func euros(_ cents: Int64) -> Int64 { (cents + (cents < 0 ? -50 : 50)) / 100 }
}
