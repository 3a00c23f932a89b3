/// What a value of a declared file must be besides its type.
public protocol DeclaredRule {
    /// The type that is decoded.
    associatedtype Value: Decodable & Sendable & Hashable
    /// What is expected, in words.
    static var expected: String { get }
    /// Whether the value can be used.
    static func holds(_ value: Value) -> Bool
}

/// A value of a declared file that a rule bounds: another one is an error at its place.
@propertyWrapper public struct Ruled<Rule: DeclaredRule>: Decodable, Sendable, Hashable {
    /// The value, for which the rule holds.
    public let wrappedValue: Rule.Value

    /// A value that does not come from a file.
    public init(wrappedValue: Rule.Value) { self.wrappedValue = wrappedValue }

    /// - Throws: `DeclarationFault.wrongValue` where the rule does not hold.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Rule.Value(from: decoder)
        guard Rule.holds(wrappedValue) else {
            let found = (decoder as? NodeDecoder)?.node.description ?? "\(wrappedValue)"
            throw DeclarationFault.wrongValue(expected: Rule.expected, found: found)
        }
    }
}

extension Ruled: Encodable where Rule.Value: Encodable {
    /// The value alone.
    public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

/// The same for a value that may be absent.
@propertyWrapper public struct RuledIfPresent<Rule: DeclaredRule>: Decodable, Sendable, Hashable {
    /// Nil where the file does not give it.
    public let wrappedValue: Rule.Value?

    /// A value that does not come from a file.
    public init(wrappedValue: Rule.Value?) { self.wrappedValue = wrappedValue }

    /// - Throws: `DeclarationFault.wrongValue` where the rule does not hold.
    public init(from decoder: any Decoder) throws { wrappedValue = try Ruled<Rule>(from: decoder).wrappedValue }
}

extension KeyedDecodingContainer {
    /// An absent member is none, and no error.
    public func decode<Rule>(
        _ type: RuledIfPresent<Rule>.Type, forKey key: Key
    ) throws -> RuledIfPresent<Rule> {
        RuledIfPresent(wrappedValue: try decodeIfPresent(Ruled<Rule>.self, forKey: key)?.wrappedValue)
    }
}

/// The rules that several declarations share.
public enum DeclaredRules {
    /// A whole number from 1.
    public enum FromOne: DeclaredRule {
        /// In words, for the message.
        public static let expected = "a whole number from 1"
        /// Whether the value keeps to it.
        public static func holds(_ value: Int) -> Bool { value >= 1 }
    }

    /// A whole number from 0.
    public enum FromZero: DeclaredRule {
        /// In words, for the message.
        public static let expected = "a whole number from 0"
        /// Whether the value keeps to it.
        public static func holds(_ value: Int) -> Bool { value >= 0 }
    }

    /// A part of one.
    public enum Share: DeclaredRule {
        /// In words, for the message.
        public static let expected = "a number above 0 and up to 1"
        /// Whether the value keeps to it.
        public static func holds(_ value: Double) -> Bool { value > 0 && value <= 1 }
    }

    /// A positive number.
    public enum Positive: DeclaredRule {
        /// In words, for the message.
        public static let expected = "a number above 0"
        /// Whether the value keeps to it.
        public static func holds(_ value: Double) -> Bool { value > 0 }
    }

    /// A percentage.
    public enum Percentage: DeclaredRule {
        /// In words, for the message.
        public static let expected = "a number from 0 to 100"
        /// Whether the value keeps to it.
        public static func holds(_ value: Double) -> Bool { (0...100).contains(value) }
    }

    /// Positive numbers, each above the one before.
    public enum Rising: DeclaredRule {
        /// In words, for the message.
        public static let expected = "one or more rising numbers above 0"
        /// Whether the value keeps to it.
        public static func holds(_ value: [Double]) -> Bool {
            value.first.map { $0 > 0 } ?? false && zip(value, value.dropFirst()).allSatisfy { $0 < $1 }
        }
    }
}
