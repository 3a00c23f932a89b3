/// Names in an expression: functions, codes, yearly facts, and plain quantities.
extension ExpressionParser {
    mutating func named(_ name: String) throws(SchemeError) -> Expression {
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
            let functions = Expression.Function.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure("a function (known, if, \(functions)) and its arguments, not \(name)")
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
