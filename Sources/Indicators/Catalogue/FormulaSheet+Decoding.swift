import Declarations
import Facts

extension FormulaSheet: Decodable {
    private enum Key: String, CodingKey {
        case kind, measure, events, only, per, times, part, whole, countsAccidents, numerator, denominator
    }

    /// The kind says which other keys the object has.
    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        func events() throws -> [Event] { try box.decode(Ruled<SomeEvents>.self, forKey: .events).wrappedValue }
        func per() throws -> Measure { try box.decode(Ruled<OfPeople>.self, forKey: .per).wrappedValue }
        func times() throws -> Double {
            try box.decode(Ruled<DeclaredRules.Positive>.self, forKey: .times).wrappedValue
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
                numerator: try box.decode(Placed<String>.self, forKey: .numerator),
                denominator: try box.decode(Placed<String>.self, forKey: .denominator), times: try times())
        }
    }
}

extension Count: Decodable {
    private enum Key: String, CodingKey { case measure, events, only }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let only = try box.decodeIfPresent(Restriction.self, forKey: .only)
        self.init(
            try box.decode(Ruled<OfClaims>.self, forKey: .measure).wrappedValue,
            try box.decode(Ruled<SomeEvents>.self, forKey: .events).wrappedValue,
            only: only.map { ($0.dimension, $0.codes) })
    }

    /// The part of the claims that is meant: those with one of some codes.
    private struct Restriction: Decodable {
        let dimension: Dimension
        @Ruled<SomeCodes> var codes: [String]
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
