import Words

/// Why a figure has no value, no interval, or must be read with care.
///
/// A reason holds facts of the domain that states it; its sentence, in English or French, is made where it is printed.
public struct Reason: Sendable, Hashable {
    /// What happened, for whoever must decide by it rather than print it.
    public let facts: any ReasonFacts

    /// Two reasons of equal facts are one, whatever words are made of them.
    public init(_ facts: any ReasonFacts) { self.facts = facts }

    /// Whether the data simply have nothing of the kind: nothing to say row by row.
    public var isAbsenceOfData: Bool { facts.isAbsenceOfData }

    /// One clause without capital nor full stop, such as « secret statistique ».
    public func sentence(_ language: Language) -> String { facts.text.text(language) }

    public static func == (first: Reason, second: Reason) -> Bool { first.facts.equals(second.facts) }
    public func hash(into hasher: inout Hasher) { facts.hash(into: &hasher) }
}

/// What a domain knows of a reason: an enum, whose cases have static members of ``Reason`` beside them.
public protocol ReasonFacts: Sendable, Hashable {
    /// The sentence, without a capital nor a full stop.
    var text: Bilingual { get }
    /// Whether the data simply have nothing of the kind: nothing to say row by row.
    var isAbsenceOfData: Bool { get }
}

extension ReasonFacts {
    /// False, unless the enum says otherwise of a case.
    public var isAbsenceOfData: Bool { false }

    fileprivate func equals(_ other: any ReasonFacts) -> Bool { (other as? Self) == self }
}

extension [Reason] {
    /// All the sentences in one field.
    public func sentences(_ language: Language) -> String { map { $0.sentence(language) }.joined(separator: "; ") }
}
