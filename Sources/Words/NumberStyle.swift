/// How numbers are printed for people in one language, with the library's own tables: no locale of the process.
public struct NumberStyle: Sendable {
    /// Whose marks are used.
    public let language: Language

    /// French has a decimal comma, English a point.
    public init(_ language: Language) { self.language = language }

    private var decimalMark: String { language == .french ? "," : "." }
    /// U+202F in French (AFNOR), a comma in English.
    private var groupMark: String { language == .french ? "\u{202F}" : "," }

    /// `value` with a fixed number of decimals, rounded half away from zero, thousands grouped.
    public func text(_ value: Double, decimals: Int) -> String {
        let digits = Self.rounded(value, decimals: decimals)
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNegative = value < 0 && digits.contains { $0 != "0" && $0 != "." }
        let whole = Self.grouped(String(parts[0]), mark: groupMark)
        let text = parts.count > 1 ? whole + decimalMark + parts[1] : whole
        return (isNegative ? "\u{2212}" : "") + text
    }

    /// Magnitude with exactly `decimals` decimals, half away from zero on the shortest decimal text of the value.
    ///
    /// The text, not the binary value, is rounded: 2.675 is 2.68, as a reader who recomputes it by hand expects.
    static func rounded(_ value: Double, decimals: Int) -> String {
        var digits = DecimalText(value.magnitude)
        digits.round(toDecimals: decimals)
        return digits.text(decimals: decimals)
    }

    private static func grouped(_ digits: String, mark: String) -> String {
        var groups: [String] = []
        var rest = Substring(digits)
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        return ([String(rest)] + groups).joined(separator: mark)
    }
}

/// The decimal digits of a number that is not negative.
private struct DecimalText {
    /// Digits, most significant first.
    private var digits: [UInt8]
    /// How many of them stand before the point; may be negative.
    private var point: Int

    init(_ value: Double) {
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        digits = (mantissa[0] + fraction).utf8.map { $0 - 0x30 }
        point = mantissa[0].count + exponent
    }

    mutating func round(toDecimals decimals: Int) {
        let kept = point + decimals
        guard kept < digits.count else { return }
        guard kept >= 0 else {
            (digits, point) = ([0], 1)
            return
        }
        let carries = digits[kept] >= 5
        digits.removeSubrange(kept...)
        if carries { increment() }
    }

    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        point += 1
    }

    func text(decimals: Int) -> String {
        let whole = (0..<max(point, 0)).map { digit($0) }
        let fraction = (0..<decimals).map { digit(point + $0) }
        let wholeText = String(decoding: whole.map { $0 + 0x30 }, as: UTF8.self).droppingLeadingZeros
        return decimals == 0
            ? wholeText : wholeText + "." + String(decoding: fraction.map { $0 + 0x30 }, as: UTF8.self)
    }

    private func digit(_ position: Int) -> UInt8 { digits.indices.contains(position) ? digits[position] : 0 }
}

extension String {
    fileprivate var droppingLeadingZeros: String {
        let rest = drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
