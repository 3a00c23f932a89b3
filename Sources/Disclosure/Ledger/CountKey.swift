import Words

/// The name of one count or sum inside a report: what it counts, then codes.
public struct CountKey: Sendable, Hashable, Comparable {
    /// What is counted, then codes; an empty word keeps the place of a code that does not apply.
    public let words: [String]

    /// Two keys of the same words are one count, wherever they are made.
    public init(_ words: String...) { self.words = words }

    /// The same, from a list.
    public init(words: [String]) { self.words = words }

    public static func < (first: CountKey, second: CountKey) -> Bool {
        first.words.precedesByScalars(second.words)
    }

    /// The words that have letters: `couverture territoire:bretagne examines`.
    public var text: String { words.filter { !$0.isEmpty }.joined(separator: " ") }
}
