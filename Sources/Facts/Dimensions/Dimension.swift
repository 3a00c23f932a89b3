import Declarations
import Words

/// What a fact may be broken down by: a small number that stands for a definition.
///
/// Definitions are data: those that are shipped are the files of `Datasets/dimensions`, and a descriptor may declare its own. Two
/// dimensions are equal where their definitions are. Dimensions are ordered as they are declared, never by their numbers.
public struct Dimension: Sendable, Hashable {
    /// Place among the definitions that this process has met, by which tables hold one entry for each.
    public let index: Int

    /// The dimension of a definition.
    public init(_ definition: DimensionDefinition) { index = DimensionRegistry.number(of: definition) }

    // What the standard library gives to every type with a raw value would compare and hash names, which do not tell one
    // definition from another and are slow to look up.

    /// Whether two have the same definition.
    public static func == (first: Dimension, second: Dimension) -> Bool { first.index == second.index }

    /// Whether two have different definitions.
    public static func != (first: Dimension, second: Dimension) -> Bool { first.index != second.index }

    /// By the number, which is of this process alone: no order of a hash table is ever printed.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }

    /// What is declared of it.
    public var definition: DimensionDefinition { declared.definition }

    /// The definition, and what is looked up in it.
    var declared: DeclaredDimension { DimensionRegistry[index] }
}

extension Dimension {
    /// Whether the dimension describes the claim itself, not the employees exposed to the risk.
    ///
    /// A rate by such a dimension divides by the whole population (employees do not have a tableau); a rate by
    /// another dimension needs the population broken down by it.
    public var describesClaim: Bool { declared.definition.describes == .claims }

    /// The form in which its codes are written.
    var form: CodeForm.Kind { declared.definition.form ?? .text }
}

extension Dimension: CustomStringConvertible {
    public var description: String { rawValue }
}

extension Dimension: Comparable {
    /// By the declared places, and by names where these are equal.
    public static func < (first: Dimension, second: Dimension) -> Bool {
        let (one, other) = (first.declared, second.declared)
        return one.place == other.place
            ? one.definition.name.precedesByScalars(other.definition.name) : one.place < other.place
    }
}

extension Dimension: KnownWord {
    /// The name that descriptors, queries and notebooks write.
    public var rawValue: String { declared.definition.name }

    /// The dimension that is shipped under a name.
    public init?(rawValue: String) {
        guard let shipped = Dimensions.shipped[rawValue] else { return nil }
        self = shipped
    }

    /// Those that are shipped, in their order.
    public static var allCases: [Dimension] { Dimensions.shipped.all }

    /// A name, of those that the reader of the file knows.
    public init(from decoder: any Decoder) throws {
        let word = try decoder.singleValueContainer().decode(String.self)
        let dimensions = decoder.userInfo[.dimensions] as? Dimensions ?? .shipped
        guard let known = dimensions[word] else {
            throw DeclarationFault.unknownWord(word, known: dimensions.all.map(\.rawValue))
        }
        self = known
    }
}

extension Dimension: Encodable {
    /// Its name.
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        try box.encode(rawValue)
    }
}

extension CodingUserInfoKey {
    /// The ``Dimensions`` that a file which is decoded may name; those that are shipped where there is none.
    public static let dimensions = CodingUserInfoKey("dimensions")
}

extension CodingUserInfoKey {
    init(_ name: StaticString) {
        guard let key = CodingUserInfoKey(rawValue: "\(name)") else { preconditionFailure("every name makes a key") }
        self = key
    }
}
