import Declarations
import Words

/// What a rule takes from its step: expressions, tables, windows; each remembered for the explanation.
struct RuleInput {
    private var reader: NodeReader
    let place: String
    private let names: Names
    private let values: [ValueInForce]
    private(set) var arguments: [RuleArgument] = []

    init(_ reader: NodeReader, place: String, names: Names, values: [ValueInForce]) {
        self.reader = reader
        self.place = place
        self.names = names
        self.values = values
    }

    mutating func expression(_ key: String) throws(SchemeError) -> Expression {
        try read(try reader.formula(key), key)
    }

    mutating func optionalExpression(_ key: String) throws(SchemeError) -> Expression? {
        guard let text = try reader.optionalFormula(key) else { return nil }
        return try read(text, key)
    }

    /// An expression that may read the fields of a claim; not shown in explanations, since it has a value per claim.
    func ofClaims(_ text: String) throws(SchemeError) -> Expression {
        names.areClaimsVisible = true
        defer { names.areClaimsVisible = false }
        return try ExpressionParser.expression(text, scope: names, place: place)
    }

    mutating func optionalOfClaims(_ key: String) throws(SchemeError) -> Expression? {
        guard let text = try reader.optionalFormula(key) else { return nil }
        return try ofClaims(text)
    }

    /// An expression that stands inside a list of the step.
    mutating func expression(_ text: String, labelled label: String) throws(SchemeError) -> Expression {
        try read(text, label)
    }

    private mutating func read(_ text: String, _ key: String) throws(SchemeError) -> Expression {
        let expression = try ExpressionParser.expression(text, scope: names, place: place)
        arguments.append(RuleArgument(key: key, text: text, expression: expression))
        return expression
    }

    mutating func text(_ key: String) throws(SchemeError) -> String { try reader.text(key) }
    mutating func optionalText(_ key: String) throws(SchemeError) -> String? { try reader.optionalText(key) }
    mutating func texts(_ key: String) throws(SchemeError) -> [String] { try reader.texts(key) }
    mutating func optionalDay(_ key: String) throws(SchemeError) -> Day? { try reader.optionalDay(key) }
    mutating func events(_ key: String) throws(SchemeError) -> [Claim.Event] { try reader.optionalEvents(key) }
    mutating func bilingual(_ key: String) throws(SchemeError) -> Bilingual { try reader.bilingual(key) }
    mutating func objects(_ key: String) throws(SchemeError) -> [NodeReader] { try reader.objects(key) }

    mutating func has(_ key: String) -> Bool { reader.node(key) != nil }

    /// The value of a key cannot be used; `expected` says what can.
    func wrong(_ key: String, _ expected: String) -> SchemeError { reader.wrong(key, expected) }

    /// The place of a yearly fact.
    mutating func series(_ key: String) throws(SchemeError) -> Int {
        let name = try reader.text(key)
        guard let index = names.series(name) else {
            throw .malformed(place: place, fault: .unknownName(name, known: names.known, expression: key))
        }
        return index
    }

    /// A window of years counted from the year of the tariff: `[-4, -2]`.
    mutating func window(_ key: String) throws(SchemeError) -> ClosedRange<Int> {
        let expected = "[first year, last year] counted from the year of the tariff"
        let window = try reader.optionalInterval(key, expected)
        guard let window, abs(window.lowerBound) < 1000, abs(window.upperBound) < 1000 else {
            throw reader.wrong(key, expected)
        }
        return Int(window.lowerBound)...Int(window.upperBound)
    }

    /// The place of a value that is a table.
    mutating func table(_ key: String) throws(SchemeError) -> Int {
        let name = try reader.text(key)
        guard let index = values.firstIndex(where: { $0.name == name }) else {
            throw .malformed(
                place: place, fault: .unknownName(name, known: values.map(\.name), expression: key))
        }
        names.use(name)
        return index
    }

    /// The keys of a cell: names of codes, or texts in quotes.
    mutating func keys(_ key: String) throws(SchemeError) -> [TableKey] {
        var keys: [TableKey] = []
        for text in try reader.texts(key) {
            if text.hasPrefix("'"), text.hasSuffix("'") {
                keys.append(.fixed(String(text.dropFirst().dropLast())))
            } else if let code = names.code(text) {
                keys.append(.code(code))
            } else {
                throw .malformed(place: place, fault: .unknownName(text, known: names.known, expression: key))
            }
        }
        return keys
    }

    /// What the step itself declares is read elsewhere.
    mutating func finish() throws(SchemeError) {
        for key in ["name", "kind", "title", "reference", "unit", "round", "from", "to"] { reader.ignore(key) }
        try reader.finish()
    }
}

/// One key of a cell of a table.
enum TableKey: Sendable {
    case fixed(String)
    case code(Int)
}
