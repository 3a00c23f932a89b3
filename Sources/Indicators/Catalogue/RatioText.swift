import Declarations
import Words

/// A ratio in one line, as questions and declarations write it: `JOURS/SALARIES`, `1000*AT/SALARIES`, `DECES/AT%`.
struct RatioText: Sendable, Hashable {
    let numerator: String
    let denominator: String
    /// What the quotient is multiplied by.
    let times: Double
    /// Whether it is written with `%`, which multiplies by 100.
    let isPercent: Bool

    init(numerator: String, denominator: String, times: Double) {
        (self.numerator, self.denominator, self.times, isPercent) = (numerator, denominator, times, false)
    }

    /// Nil where the text is no ratio: there are not two codes about a slash, or a multiple stands beside `%`.
    init?(_ text: String) {
        var rest = text.filter { !$0.isWhitespace }.uppercased()[...]
        isPercent = rest.last == "%"
        if isPercent { rest = rest.dropLast() }
        let factors = rest.split(separator: "*", omittingEmptySubsequences: false)
        guard factors.count <= (isPercent ? 1 : 2), let quotient = factors.last else { return nil }
        let codes = quotient.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard codes.count == 2, codes.allSatisfy(IndicatorCode.holds) else { return nil }
        (numerator, denominator) = (codes[0], codes[1])
        guard factors.count == 2 else {
            times = isPercent ? 100 : 1
            return
        }
        guard let times = Self.number(factors[0]) else { return nil }
        self.times = times
    }

    /// In digits, with a point where there are decimals.
    private static func number(_ text: Substring) -> Double? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
        return Double(text).flatMap { Multiple.holds($0) ? $0 : nil }
    }

    /// As questions write it: the same ratio has one code.
    var code: String {
        let quotient = numerator + "/" + denominator
        if isPercent { return quotient + "%" }
        return times == 1 ? quotient : PlainNumber.text(times) + "*" + quotient
    }
}

/// What a quotient may be multiplied by: written in digits, it reads back the same.
enum Multiple: DeclaredRule {
    static let expected = "a number from 0.001 to 1000000000"
    static func holds(_ value: Double) -> Bool { (0.001...1e9).contains(value) }
}
