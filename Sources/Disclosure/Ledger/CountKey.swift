import Words

/// The name of one count or sum inside a report: what it counts, then codes.
public struct CountKey: Sendable, Hashable, Comparable {
    public let words: [String]

    public init(_ words: String...) { self.words = words }

    public init(words: [String]) { self.words = words }

    public static func < (first: CountKey, second: CountKey) -> Bool {
        first.words.precedesByScalars(second.words)
    }

    /// The words that have letters: `couverture territoire:bretagne examines`.
    public var text: String { words.filter { !$0.isEmpty }.joined(separator: " ") }
}
