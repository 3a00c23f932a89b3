/// Reads an expression: `if(E < 20, 0, slope * E + intercept)`, `payroll[-4..-2] > 0 and ctn = 'BB'`.
///
/// From the weakest to the strongest: or; and; not; comparisons and `in`; + and -; * and /; unary minus.
struct ExpressionParser {
    let text: String
    private let words: [(Token, column: Int)]
    private var position = 0
    let scope: Names
    let place: String

    /// Reads `text` whole. Names are those of `scope`; `place` stands in errors.
    static func expression(
        _ text: String, scope: Names, place: String
    ) throws(SchemeError) -> Expression {
        var parser = try ExpressionParser(text, scope: scope, place: place)
        let expression = try parser.disjunction()
        guard parser.position == parser.words.count else { throw parser.failure("an operator or the end") }
        return expression
    }

    private init(_ text: String, scope: Names, place: String) throws(SchemeError) {
        self.text = text
        self.scope = scope
        self.place = place
        switch Lexer.words(of: text) {
        case .success(let words): self.words = words
        case .failure(let bad):
            throw .malformed(
                place: place,
                fault: .badExpression(text, expected: "a number, a name or an operator", column: bad.column))
        }
    }

    mutating func disjunction() throws(SchemeError) -> Expression {
        var left = try conjunction()
        while take(.name("or")) { left = .binary(.or, left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws(SchemeError) -> Expression {
        var left = try denial()
        while take(.name("and")) { left = .binary(.and, left, try denial()) }
        return left
    }

    private mutating func denial() throws(SchemeError) -> Expression {
        take(.name("not")) ? .not(try denial()) : try comparison()
    }

    private mutating func comparison() throws(SchemeError) -> Expression {
        let left = try sum()
        for symbol in ["<=", ">=", "!=", "<", ">", "="] where take(.symbol(symbol)) {
            guard let comparison = Expression.Operator(rawValue: symbol) else { break }
            return .binary(comparison, left, try sum())
        }
        return left
    }

    private mutating func sum() throws(SchemeError) -> Expression {
        var left = try product()
        while true {
            if take(.symbol("+")) {
                left = .binary(.add, left, try product())
            } else if take(.symbol("-")) {
                left = .binary(.subtract, left, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(SchemeError) -> Expression {
        var left = try factor()
        while true {
            if take(.symbol("*")) {
                left = .binary(.multiply, left, try factor())
            } else if take(.symbol("/")) {
                left = .binary(.divide, left, try factor())
            } else {
                return left
            }
        }
    }

    private mutating func factor() throws(SchemeError) -> Expression {
        if take(.symbol("-")) { return .negated(try factor()) }
        if take(.symbol("(")) {
            let inner = try disjunction()
            try expect(")")
            return inner
        }
        switch next() {
        case .number(let number)?: return .number(number)
        case .name(let name)?: return try named(name)
        default:
            position -= 1
            throw failure("a number or a name")
        }
    }
}

extension ExpressionParser {
    mutating func next() -> Token? {
        defer { position += 1 }
        return position < words.count ? words[position].0 : nil
    }

    mutating func take(_ token: Token) -> Bool {
        guard position < words.count, words[position].0 == token else { return false }
        position += 1
        return true
    }

    mutating func expect(_ symbol: String) throws(SchemeError) {
        guard take(.symbol(symbol)) else { throw failure("'\(symbol)'") }
    }

    func failure(_ expected: String) -> SchemeError {
        let column = position < words.count ? words[max(0, position)].column : text.count + 1
        return .malformed(place: place, fault: .badExpression(text, expected: expected, column: column))
    }
}
