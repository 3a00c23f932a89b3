/// How numbers are written in a column, and how they become exact integers.
///
/// Blanks (ordinary, U+00A0, U+202F, U+2009) may separate thousands; `%` and `€` may follow, unless numbers are bare;
/// the minus is `-` or U+2212, before the number or behind it, or the number stands in parentheses; `E` and a power of
/// ten may end it. A single mark that could separate thousands or decimals is refused, never guessed.
public struct NumberForm: Sendable, Hashable {
    /// The byte of a comma or of a point.
    public var decimalMark: UInt8
    /// A mark between thousands other than a blank.
    public var groupMark: UInt8?

    /// Whether `%` and `€` are refused: a count that bears a unit is not the column that was declared.
    public var isBare: Bool

    /// Blanks separate thousands whatever the marks are.
    public init(decimalMark: UInt8, groupMark: UInt8? = nil, isBare: Bool = false) {
        self.decimalMark = decimalMark
        self.groupMark = groupMark
        self.isBare = isBare
    }

    /// Largest magnitude accepted, in parts: sums of thousands of rows stay far below 64 bits.
    static let limit: Int64 = 1_000_000_000_000_000

    /// The number in parts of `scale` (a power of ten), exactly.
    public func parts(_ bytes: Span<UInt8>, scale: Int64) -> Result<Int64, NumberProblem> {
        decimal(bytes).flatMap { $0.parts(of: scale) }
    }

    /// The number as digits and a count of decimals.
    public func decimal(_ bytes: Span<UInt8>) -> Result<DecimalDigits, NumberProblem> {
        var reader = DigitReader(form: self)
        var index = 0
        while index < bytes.count {
            let width = bytes.blankWidth(at: index)
            if width > 0 {
                reader.blank()
                index += width
            } else {
                let (symbol, length) = Self.symbol(bytes, at: index)
                if let problem = reader.take(symbol) { return .failure(problem) }
                index += length
            }
        }
        return reader.finish()
    }

    /// The symbol at `index`, and its length: U+2212 stands for `-`, U+2019 for the apostrophe, the euro sign for `%`.
    private static func symbol(_ bytes: Span<UInt8>, at index: Int) -> (UInt8, Int) {
        guard bytes[index] == 0xE2, index + 2 < bytes.count else { return (bytes[index], 1) }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x88, 0x92): return (UInt8(ascii: "-"), 3)
        case (0x82, 0xAC): return (UInt8(ascii: "%"), 3)
        case (0x80, 0x99): return (UInt8(ascii: "'"), 3)
        default: return (bytes[index], 1)
        }
    }
}

/// Why a text is not a number of the wanted kind.
public enum NumberProblem: Error, Sendable, Hashable {
    /// Nothing, no number, a mark that may be of thousands or of decimals, an apostrophe between thousands that nobody
    /// declared, more decimals than the measure keeps, a number beyond what sums can hold.
    case empty, notANumber, ambiguous, undeclaredApostrophe, tooManyDecimals, outOfRange

    /// The problem of a row whose value has it.
    func rowProblem(scale: Int64) -> RowProblem {
        switch self {
        case .empty, .notANumber: .notANumber
        case .ambiguous: .ambiguousNumber
        case .undeclaredApostrophe: .undeclaredApostrophe
        case .tooManyDecimals: .tooManyDecimals(kept: String(scale).count - 1)
        case .outOfRange: .outOfRange
        }
    }
}

/// A decimal number: `digits` divided by ten to the power of `decimals`.
public struct DecimalDigits: Sendable, Hashable {
    /// Signed, without the mark.
    public let digits: Int64
    /// How many of the digits stand behind the mark; never negative.
    public let decimals: Int

    /// The nearest double.
    public var value: Double {
        var power = 1.0
        for _ in 0..<decimals { power *= 10 }
        // Digits and power are exact doubles within these bounds, so that one division rounds once.
        let isExact = digits.magnitude <= 1 << 53 && decimals <= 22
        return (isExact ? nil : Double("\(digits)e-\(decimals)")) ?? Double(digits) / power
    }

    /// The number in parts of `scale`; decimals beyond the scale must be zeros.
    func parts(of scale: Int64) -> Result<Int64, NumberProblem> {
        var (amount, places, target) = (digits, decimals, scale)
        while target > 1 && places > 0 {
            target /= 10
            places -= 1
        }
        while places > 0 {
            guard amount % 10 == 0 else { return .failure(.tooManyDecimals) }
            amount /= 10
            places -= 1
        }
        let (product, overflow) = amount.multipliedReportingOverflow(by: target)
        guard !overflow, product.magnitude <= NumberForm.limit.magnitude else { return .failure(.outOfRange) }
        return .success(product)
    }
}
