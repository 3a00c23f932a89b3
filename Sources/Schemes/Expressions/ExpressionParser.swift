/// Reads an expression: `if(E < 20, 0, slope * E + intercept)`, `payroll[-4..-2] > 0 and ctn = 'BB'`.
///
/// From the weakest to the strongest: or; and; not; comparisons and `in`; + and -; * and /; unary minus.
struct ExpressionParser {
    private let text: String
    private let words: [(Token, column: Int)]
    private var position = 0
    private let scope: Names
    private let place: String

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
                place: place, fault: .badExpression(text, expected: "a number, a name or an operator", column: bad.column))
        }
    }

    private mutating func disjunction() throws(SchemeError) -> Expression {
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
    private mutating func named(_ name: String) throws(SchemeError) -> Expression {
        if take(.symbol("(")) { return try called(name) }
        if let code = scope.code(name) { return try compared(code) }
        if let series = scope.series(name) { return try windowed(series) }
        guard let slot = scope.slot(name) else {
            throw .malformed(place: place, fault: .unknownName(name, known: scope.known, expression: text))
        }
        return .quantity(slot)
    }

    private mutating func called(_ name: String) throws(SchemeError) -> Expression {
        if name == "known" { return try knowledge() }
        var arguments = [try disjunction()]
        while take(.symbol(",")) { arguments.append(try disjunction()) }
        try expect(")")
        if name == "if", arguments.count == 3 {
            return .choice(arguments[0], then: arguments[1], otherwise: arguments[2])
        }
        guard let function = Expression.Function(rawValue: name), function.arity.contains(arguments.count) else {
            throw failure("a function (known, if, " + Expression.Function.allCases.map(\.rawValue).joined(separator: ", ") + ") and its arguments, not \(name)")
        }
        return .call(function, arguments)
    }

    private mutating func knowledge() throws(SchemeError) -> Expression {
        guard case .name(let name)? = next() else { throw failure("a name") }
        if let series = scope.series(name) {
            try expect("[")
            let year = try offset()
            try expect("]")
            try expect(")")
            return .isYearKnown(series, year)
        }
        try expect(")")
        if let code = scope.code(name) { return .isCodeKnown(code) }
        if scope.isList(name) { return .number(scope.codes(name) == nil ? 0 : 1) }
        if let slot = scope.slot(name) { return .isKnown(slot) }
        throw .malformed(place: place, fault: .unknownName(name, known: scope.known, expression: text))
    }

    /// `ctn = 'BB'`, `ctn != 'BB'`, `code_risque in gros_oeuvre`.
    private mutating func compared(_ code: Int) throws(SchemeError) -> Expression {
        if take(.name("in")) {
            guard case .name(let list)? = next(), scope.isList(list) else {
                throw failure("the name of a list of codes")
            }
            return scope.codes(list).map { .codeIs(code, $0) } ?? .unknownList(list)
        }
        let isDenied = take(.symbol("!="))
        if !isDenied { try expect("=") }
        guard case .text(let text)? = next() else { throw failure("a text such as 'BB'") }
        return isDenied ? .not(.codeIs(code, [text])) : .codeIs(code, [text])
    }

    /// `payroll[-4..-2]`, `employees[-2]`, or `payroll` alone: the civil year.
    private mutating func windowed(_ series: Int) throws(SchemeError) -> Expression {
        guard take(.symbol("[")) else { return .civilYear(series) }
        let first = try offset()
        let last = take(.symbol("..")) ? try offset() : first
        try expect("]")
        guard first <= last else { throw failure("the earlier year first") }
        return .series(series, first: first, last: last)
    }

    private mutating func offset() throws(SchemeError) -> Int {
        let isNegative = take(.symbol("-"))
        guard case .number(let number)? = next(), let whole = Int(exactly: number) else {
            throw failure("a whole number of years")
        }
        return isNegative ? -whole : whole
    }
}

extension ExpressionParser {
    private mutating func next() -> Token? {
        defer { position += 1 }
        return position < words.count ? words[position].0 : nil
    }

    private mutating func take(_ token: Token) -> Bool {
        guard position < words.count, words[position].0 == token else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ symbol: String) throws(SchemeError) {
        guard take(.symbol(symbol)) else { throw failure("'\(symbol)'") }
    }

    private func failure(_ expected: String) -> SchemeError {
        let column = position < words.count ? words[max(0, position)].column : text.count + 1
        return .malformed(place: place, fault: .badExpression(text, expected: expected, column: column))
    }
}
