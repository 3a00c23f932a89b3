/// One text in the two languages of reports.
public struct Bilingual: Sendable, Hashable {
    /// With the spaces and quotes of French.
    public let french: String
    /// The same statement, not a translation word by word.
    public let english: String

    /// French first, as everywhere in Vigie.
    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }

    /// A text that reads the same in both, such as a name that comes from data.
    public init(same text: String) { self.init(text, text) }

    /// A number with the marks of each language.
    public init(_ number: Double, decimals: Int) {
        let (french, english) = (NumberStyle(.french), NumberStyle(.english))
        self.init(french.text(number, decimals: decimals), english.text(number, decimals: decimals))
    }

    /// The one of the two that a report in `language` prints.
    public func text(_ language: Language) -> String { language == .french ? french : english }
}

extension Bilingual {
    /// Both as they stand within a sentence; an acronym keeps its capitals.
    public var lowercasedFirst: Bilingual { Bilingual(french.lowercasedFirst, english.lowercasedFirst) }
}

extension [Bilingual] {
    /// The texts of each language in one, in their order.
    ///
    /// - Parameter separator: what stands between two of them.
    public func joined(separator: Bilingual) -> Bilingual {
        Bilingual(
            map(\.french).joined(separator: separator.french), map(\.english).joined(separator: separator.english))
    }
}

extension String {
    /// The opening of a sentence.
    public var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// A name in the middle of a sentence: its first letter is small, unless capitals follow.
    public var lowercasedFirst: String {
        let second = dropFirst().first
        return second?.isUppercase ?? true ? self : prefix(1).lowercased() + dropFirst()
    }
}
