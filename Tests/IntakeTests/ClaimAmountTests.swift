import Testing

@testable import Intake

struct ClaimAmountTests {
    /// 149.50 € is 150 whole euros, -149.50 € is -150: half away from zero.
    @Test(
        arguments: [
            (ClaimAmount.same, 7, 7), (.squared, -3, 9), (.squaredEuros, 14_950, 22_500),
            (.squaredEuros, -14_950, 22_500),
            (.squaredEuros, 14_949, 22_201), (.isWithin(4...15), 4, 1), (.isWithin(4...15), 16, 0), (.isPositive, 0, 0),
        ] as [(ClaimAmount, Int64, Int64)])
    func oneAndMany(_ amount: ClaimAmount, _ number: Int64, _ expected: Int64) {
        #expect(amount(number) == expected)
        var numbers = [number, number]
        amount.apply(to: &numbers)
        #expect(numbers == [expected, expected])
    }
}
