import Intake

/// What holds of any bytes read as a number: they are one where `NumberGrammar` says so, with the same digits, and their
/// parts are those of the decimal notation.
public struct NumberProperty: Sendable {
    private let form: NumberForm
    private let grammar: NumberGrammar

    private static let all: [NumberProperty] = [(",", nil), (",", "."), (",", "'"), (".", nil), (".", ",")]
        .flatMap { decimal, group in [false, true].map { NumberProperty(decimal, group, isBare: $0) } }

    private init(_ decimalMark: Character, _ groupMark: Character?, isBare: Bool) {
        form = NumberForm(
            decimalMark: decimalMark.asciiValue ?? 0, groupMark: groupMark?.asciiValue, isBare: isBare)
        grammar = NumberGrammar(decimalMark: decimalMark, groupMark: groupMark, isBare: isBare)
    }

    /// Returns what does not hold, or nil.
    public static func violation(in bytes: [UInt8]) -> String? {
        all.lazy.compactMap { $0.violation(in: bytes) }.first
    }

    private func violation(in bytes: [UInt8]) -> String? {
        let text = String(validating: bytes, as: UTF8.self)
        let expected = text.flatMap { grammar.number($0) }
        let found = try? form.decimal(bytes.span).get()
        guard found?.digits == expected?.digits?.amount, found?.decimals == expected?.digits?.decimals else {
            return "\(form): \(text ?? "\(bytes)") is \(String(describing: found)), not \(String(describing: expected))"
        }
        guard let digits = expected?.digits else { return nil }
        for places in 0...3 where parts(bytes, places) != Self.parts(digits, places) {
            return "\(form): \(text ?? "") in parts of 1e-\(places) is not \(digits)"
        }
        return nil
    }

    private func parts(_ bytes: [UInt8], _ places: Int) -> Int64? {
        let scale = (0..<places).reduce(Int64(1)) { scale, _ in scale * 10 }
        return try? form.parts(bytes.span, scale: scale).get()
    }

    /// The decimal point moved `places` to the right in the notation itself; nil where digits other than zero remain
    /// behind it, and for more than a million billion.
    private static func parts(_ number: (amount: Int64, decimals: Int), _ places: Int) -> Int64? {
        let written = String(number.amount.magnitude)
        let digits = String(repeating: "0", count: max(0, number.decimals + 1 - written.count)) + written
        let padded = digits.suffix(number.decimals) + String(repeating: "0", count: places)
        let remainder = padded.dropFirst(places).prefix(max(0, number.decimals - places))
        guard remainder.allSatisfy({ $0 == "0" }),
            let value = Int64(digits.dropLast(number.decimals) + padded.prefix(places)), value <= limit
        else { return nil }
        return number.amount < 0 ? -value : value
    }

    /// What Vigie holds to be too large to be plausible.
    private static let limit: Int64 = 1_000_000_000_000_000
}
