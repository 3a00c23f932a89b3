extension Compiler {
    func expression(_ text: String, _ key: String) throws(SchemeError) -> Expression {
        try ExpressionParser.expression(text, scope: names, place: "\(scheme.name), \(key)")
    }

    func optionalExpression(_ text: String?, _ key: String) throws(SchemeError) -> Expression? {
        guard let text else { return nil }
        return try expression(text, key)
    }

    func rounding(_ name: String, place: String) throws(SchemeError) -> Rounding {
        guard let rounding = scheme.roundings.first(where: { $0.name == name }) else {
            let fault = SchemeError.Fault.unknownName(name, known: scheme.roundings.map(\.name), expression: "round")
            throw .malformed(place: place, fault: fault)
        }
        names.use(name)
        return rounding
    }
}
