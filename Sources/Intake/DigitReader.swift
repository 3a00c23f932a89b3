/// Reads the characters of one number in order and says at the first wrong one why.
struct DigitReader {
    private let form: NumberForm
    private var digits: Int64 = 0
    private var digitCount = 0
    private var decimals: Int?
    private var isNegative = false
    private var hasSign = false
    private var isClosed = false
    private var hasUnit = false
    private var blankPending = false
    /// Digits since the last separator of thousands; nil before the first separator.
    private var groupLength: Int?
    private var firstGroupLength = 0
    private var parentheses = Parentheses.none
    private var exponent: Exponent?

    /// Accountants write -5 as (5).
    private enum Parentheses { case none, open, closed }

    init(form: NumberForm) { self.form = form }

    /// A blank: before the number, between thousands, or before a unit.
    mutating func blank() {
        if exponent != nil {
            isClosed = true
        } else if digitCount > 0, decimals == nil {
            blankPending = true
        } else if decimals != nil {
            isClosed = true
        }
    }

    mutating func take(_ symbol: UInt8) -> NumberProblem? {
        if exponent != nil { return takeAfterExponent(symbol) }
        switch symbol {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return digit(Int64(symbol - 0x30))
        case form.decimalMark: return decimalMark()
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return sign(symbol)
        case UInt8(ascii: "%"): return unit()
        case form.groupMark: return blankPending ? .notANumber : separator()
        case UInt8(ascii: "."), UInt8(ascii: ","): return digitCount == 0 ? .notANumber : .ambiguous
        case UInt8(ascii: "'"): return digitCount == 0 ? .notANumber : .undeclaredApostrophe
        case UInt8(ascii: "("), UInt8(ascii: ")"): return parenthesis(symbol)
        case UInt8(ascii: "e"), UInt8(ascii: "E"): return beginExponent()
        default: return .notANumber
        }
    }

    func finish() -> Result<DecimalDigits, NumberProblem> {
        guard digitCount > 0 else { return .failure(hasSign || decimals != nil ? .notANumber : .empty) }
        if let groupLength, groupLength != 3 { return .failure(.notANumber) }
        if parentheses == .open { return .failure(.notANumber) }
        let number = DecimalDigits(digits: isNegative ? -digits : digits, decimals: decimals ?? 0)
        return exponent?.applied(to: number) ?? .success(number)
    }

    private mutating func digit(_ value: Int64) -> NumberProblem? {
        if isClosed { return .notANumber }
        if blankPending, let problem = separator() { return problem }
        let (tens, first) = digits.multipliedReportingOverflow(by: 10)
        let (total, second) = tens.addingReportingOverflow(value)
        if first || second { return .outOfRange }
        digits = total
        digitCount += 1
        if decimals != nil {
            decimals? += 1
        } else if groupLength != nil {
            groupLength? += 1
        } else {
            firstGroupLength += 1
        }
        return nil
    }

    private mutating func separator() -> NumberProblem? {
        blankPending = false
        guard decimals == nil, groupLength.map({ $0 == 3 }) ?? (1...3).contains(firstGroupLength) else {
            return .notANumber
        }
        groupLength = 0
        return nil
    }

    private mutating func decimalMark() -> NumberProblem? {
        guard decimals == nil, !isClosed, !blankPending else { return .notANumber }
        if let groupLength, groupLength != 3 { return .notANumber }
        groupLength = nil
        decimals = 0
        return nil
    }

    private mutating func unit() -> NumberProblem? {
        guard !form.isBare, !hasUnit, digitCount > 0 else { return .notANumber }
        hasUnit = true
        isClosed = true
        return nil
    }
}

extension DigitReader {
    /// Before the number, or behind it as accounting programs print it. Not behind a bare decimal mark: `12,-` is the
    /// Swiss way to write twelve francs.
    private mutating func sign(_ symbol: UInt8) -> NumberProblem? {
        guard !hasSign, parentheses == .none else { return .notANumber }
        if digitCount > 0 {
            guard symbol == UInt8(ascii: "-"), decimals != 0, !hasUnit else { return .notANumber }
            isClosed = true
        } else if decimals != nil {
            return .notANumber
        }
        hasSign = true
        isNegative = symbol == UInt8(ascii: "-")
        return nil
    }

    private mutating func parenthesis(_ symbol: UInt8) -> NumberProblem? {
        if symbol == UInt8(ascii: "("), parentheses == .none, !hasSign, digitCount == 0, decimals == nil {
            parentheses = .open
            isNegative = true
            return nil
        }
        guard symbol == UInt8(ascii: ")"), parentheses == .open, digitCount > 0 else { return .notANumber }
        parentheses = .closed
        isClosed = true
        return nil
    }

    private mutating func beginExponent() -> NumberProblem? {
        guard digitCount > 0, !isClosed, !blankPending else { return .notANumber }
        exponent = Exponent()
        return nil
    }

    private mutating func takeAfterExponent(_ symbol: UInt8) -> NumberProblem? {
        if !isClosed, exponent?.take(symbol) == true { return nil }
        switch symbol {
        case UInt8(ascii: "%"): return unit()
        case UInt8(ascii: ")"): return parenthesis(symbol)
        default: return .notANumber
        }
    }
}
