import Declarations
import Facts

extension FormulaSheet: Decodable {
    private enum Key: String, CodingKey {
        case kind, measure, events, only, per, times, part, whole, countsAccidents, numerator, denominator
    }

    /// A ratio in one line, or an object whose kind says which other keys it has.
    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            guard let ratio = RatioText(text) else {
                throw DeclarationFault.wrongValue(
                    expected: "an object with a kind, or a ratio of two codes as 1000*AT/SALARIES or DECES/AT%",
                    found: "\"\(text)\"")
            }
            self = .ratio(ratio)
            return
        }
        let box = try decoder.container(keyedBy: Key.self)
        func events() throws -> [Event] { try box.decode(Ruled<SomeEvents>.self, forKey: .events).wrappedValue }
        func per() throws -> Measure { try box.decode(Ruled<OfPeople>.self, forKey: .per).wrappedValue }
        func times() throws -> Double {
            try box.decode(Ruled<Multiple>.self, forKey: .times).wrappedValue
        }
        switch try box.decode(Kind.self, forKey: .kind) {
        case .total: self = .total(try Count(from: decoder))
        case .rate: self = .rate(try Count(from: decoder), per: try per(), times: try times())
        case .flow: self = .flow(try Count(from: decoder), per: try per(), times: try times())
        case .share:
            self = .share(
                part: try box.decode(Count.self, forKey: .part), whole: try box.decode(Count.self, forKey: .whole))
        case .population:
            self = .population(try box.decode(Ruled<OfPeople>.self, forKey: .measure).wrappedValue)
        case .fullTimeYears: self = .fullTimeYears(try events())
        case .cost: self = .cost(try events())
        case .costPerClaim: self = .costPerClaim(try events())
        case .published:
            self = .published(countsAccidents: try box.decodeIfPresent(Bool.self, forKey: .countsAccidents) ?? false)
        case .ratio:
            self = .ratio(
                RatioText(
                    numerator: try box.decode(Ruled<IndicatorCode>.self, forKey: .numerator).wrappedValue,
                    denominator: try box.decode(Ruled<IndicatorCode>.self, forKey: .denominator).wrappedValue,
                    times: try times()))
        }
    }
}

extension FormulaSheet: Encodable {
    /// As the reader takes it; a ratio in one line.
    func encode(to encoder: any Encoder) throws {
        if case .ratio(let text) = self {
            var line = encoder.singleValueContainer()
            return try line.encode(text.code)
        }
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(kind.rawValue, forKey: .kind)
        func encode(events: [Event]) throws { try box.encode(events.map(\.rawValue), forKey: .events) }
        switch self {
        case .total(let count): try count.encode(to: encoder)
        case .rate(let count, let per, let times), .flow(let count, let per, let times):
            try count.encode(to: encoder)
            try box.encode(per, forKey: .per)
            try box.encode(times, forKey: .times)
        case .share(let part, let whole):
            try box.encode(part, forKey: .part)
            try box.encode(whole, forKey: .whole)
        case .population(let measure): try box.encode(measure, forKey: .measure)
        case .fullTimeYears(let events), .cost(let events), .costPerClaim(let events): try encode(events: events)
        case .published(let countsAccidents): try box.encode(countsAccidents, forKey: .countsAccidents)
        case .ratio: break
        }
    }
}

extension Count: Codable {
    private enum Key: String, CodingKey { case measure, events, only }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(measure, forKey: .measure)
        try box.encode(events.map(\.rawValue), forKey: .events)
        guard let restriction else { return }
        try box.encode(Restriction(dimension: restriction.dimension, codes: restriction.codes), forKey: .only)
    }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let only = try box.decodeIfPresent(Restriction.self, forKey: .only)
        self.init(
            try box.decode(Ruled<OfClaims>.self, forKey: .measure).wrappedValue,
            try box.decode(Ruled<SomeEvents>.self, forKey: .events).wrappedValue,
            only: only.map { ($0.dimension, $0.codes) })
    }

    /// The part of the claims that is meant: those with one of some codes.
    private struct Restriction: Codable {
        private enum Key: String, CodingKey { case dimension, codes }

        let dimension: Dimension
        let codes: [String]

        init(dimension: Dimension, codes: [String]) { (self.dimension, self.codes) = (dimension, codes) }

        init(from decoder: any Decoder) throws {
            let box = try decoder.container(keyedBy: Key.self)
            dimension = try box.decode(Dimension.self, forKey: .dimension)
            codes = try box.decode(Ruled<SomeCodes>.self, forKey: .codes).wrappedValue
        }
    }
}

/// A measure of what happened, which claims have.
private enum OfClaims: DeclaredRule {
    static let expected = "a measure of claims, such as claims, days or deaths"
    static func holds(_ value: Measure) -> Bool { !value.isExposure }
}

/// A measure of who was exposed.
private enum OfPeople: DeclaredRule {
    static let expected = "a measure of those exposed, such as employees or hours"
    static func holds(_ value: Measure) -> Bool { value.isExposure }
}

private enum SomeEvents: DeclaredRule {
    static let expected = "one event or more, each once"
    static func holds(_ value: [Event]) -> Bool { !value.isEmpty && Set(value).count == value.count }
}

private enum SomeCodes: DeclaredRule {
    static let expected = "one code or more"
    static func holds(_ value: [String]) -> Bool { !value.isEmpty && value.allSatisfy { !$0.isEmpty } }
}
