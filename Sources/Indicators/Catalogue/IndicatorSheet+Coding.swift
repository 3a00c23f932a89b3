import Declarations
import Words

extension IndicatorSheet: Decodable {
    private enum Key: String, CodingKey {
        case code, order, name, definition, formula, unit, unitWords, decimals, interval, minimumClaims,
            minimumPopulation
        case population, confusion, source
    }

    /// An object, or one line: `JOURS/SALARIES`, or a name before it, as in `ARRET = JOURS/SALARIES`.
    public init(from decoder: any Decoder) throws {
        if let line = try? Placed<String>(from: decoder) {
            try self.init(line: line)
            return
        }
        let box = try decoder.container(keyedBy: Key.self)
        func whole<Rule: DeclaredRule>(_ rule: Rule.Type, _ key: Key) throws -> Int? where Rule.Value == Int {
            try box.decodeIfPresent(Ruled<Rule>.self, forKey: key)?.wrappedValue
        }
        func text(_ key: Key) throws -> Bilingual? { try box.decodeIfPresent(Bilingual.self, forKey: key) }
        self.init(
            code: try box.decode(Placed<Ruled<IndicatorCode>>.self, forKey: .code).map(\.wrappedValue),
            order: try box.decodeIfPresent(Int.self, forKey: .order), name: try text(.name),
            definition: try text(.definition), formula: try box.decode(Placed<FormulaSheet>.self, forKey: .formula),
            unit: try box.decodeIfPresent(DeclaredUnit.self, forKey: .unit), unitWords: try text(.unitWords),
            decimals: try whole(FewDecimals.self, .decimals),
            interval: try box.decodeIfPresent(IntervalMethod.self, forKey: .interval),
            minimumClaims: try whole(DeclaredRules.FromOne.self, .minimumClaims),
            minimumPopulation: try whole(DeclaredRules.FromOne.self, .minimumPopulation),
            population: try text(.population), confusion: try text(.confusion),
            source: try box.decodeIfPresent(String.self, forKey: .source))
    }

    private init(line: Placed<String>) throws {
        let parts = line.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.count == 2 ? parts[0].filter { !$0.isWhitespace } : nil
        guard let ratio = RatioText(String(parts.last ?? "")), name.map(IndicatorCode.holds) ?? true else {
            throw DeclarationFault.wrongValue(
                expected:
                    "a ratio of two codes as 1000*AT/SALARIES or DECES/AT%, or NAME = such a ratio, NAME in capitals",
                found: "\"\(line.value)\"")
        }
        self.init(
            code: line.map { _ in name ?? ratio.code }, order: nil, name: nil, definition: nil,
            formula: line.map { _ in .ratio(ratio) }, unit: nil, unitWords: nil, decimals: nil, interval: nil,
            minimumClaims: nil, minimumPopulation: nil, population: nil, confusion: nil, source: nil)
    }
}

extension IndicatorSheet: Encodable {
    /// As an object: what a manifest or a register keeps of a user's own indicator, to be read again.
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(code.value, forKey: .code)
        try box.encodeIfPresent(order, forKey: .order)
        try box.encodeIfPresent(name, forKey: .name)
        try box.encodeIfPresent(definition, forKey: .definition)
        try box.encode(formula.value, forKey: .formula)
        try box.encodeIfPresent(unit?.unit.rawValue, forKey: .unit)
        try box.encodeIfPresent(unitWords, forKey: .unitWords)
        try box.encodeIfPresent(decimals, forKey: .decimals)
        try box.encodeIfPresent(interval?.rawValue, forKey: .interval)
        try box.encodeIfPresent(minimumClaims, forKey: .minimumClaims)
        try box.encodeIfPresent(minimumPopulation, forKey: .minimumPopulation)
        try box.encodeIfPresent(population, forKey: .population)
        try box.encodeIfPresent(confusion, forKey: .confusion)
        try box.encodeIfPresent(source, forKey: .source)
    }
}
