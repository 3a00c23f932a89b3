/// The power of ten that ends a number in scientific notation, as spreadsheets write large ones: `1,2E+05`.
struct Exponent {
    private var magnitude = 0
    private var digitCount = 0
    private var sign: Int?

    /// Largest power read: no figure that Vigie keeps has more digits.
    private static let limit = 99

    /// Whether the symbol belongs to the exponent, which then takes it.
    mutating func take(_ symbol: UInt8) -> Bool {
        switch symbol {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            magnitude = min(magnitude * 10 + Int(symbol - 0x30), Self.limit + 1)
            digitCount += 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard sign == nil, digitCount == 0 else { return false }
            sign = symbol == UInt8(ascii: "-") ? -1 : 1
        default: return false
        }
        return true
    }

    /// Whether `text` is a number in scientific notation that shows fewer decimals than its power of ten: a spreadsheet keeps
    /// three digits of a large number.
    static func hidesDigits(_ text: String) -> Bool {
        let halves = text.split(separator: "e", omittingEmptySubsequences: false)
        let parts = halves.count == 2 ? halves : text.split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].last?.isNumber == true, let power = Int(parts[1]) else { return false }
        let decimals = parts[0].lastIndex { $0 == "," || $0 == "." }.map { parts[0][$0...].count - 1 } ?? 0
        return power > decimals
    }

    /// `number` times the power, exactly.
    func applied(to number: DecimalDigits) -> Result<DecimalDigits, NumberProblem> {
        guard digitCount > 0 else { return .failure(.notANumber) }
        guard magnitude <= Self.limit else { return .failure(.outOfRange) }
        let decimals = number.decimals - (sign ?? 1) * magnitude
        var digits = number.digits
        for _ in 0..<max(0, -decimals) where digits != 0 {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            if overflow { return .failure(.outOfRange) }
            digits = product
        }
        return .success(DecimalDigits(digits: digits, decimals: max(0, decimals)))
    }
}
