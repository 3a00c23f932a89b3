/// Words on one line: pieces, each of which says whether it is data or the author's own Markdown.
///
/// A string literal, and what an interpolation puts into it, is data.
public struct Phrase: Sendable, Hashable {
    public var pieces: [Piece]

    public enum Piece: Sendable, Hashable {
        /// Shown as it is, whatever signs it holds.
        case text(String)
        /// Markdown that the author of the notebook wrote, kept as it is.
        case markdown(String)
        case emphasis(String)
        case strong(String)
        /// A name that programs read: a path, a code.
        case code(String)
        /// A file beside the document, by its path.
        case link(String)
    }

    public init(_ pieces: [Piece]) { self.pieces = pieces }
    public init(_ pieces: Piece...) { self.pieces = pieces }
    public init(_ text: String) { pieces = [.text(text)] }

    public static func markdown(_ text: String) -> Phrase { Phrase(.markdown(text)) }
    public static func emphasis(_ text: String) -> Phrase { Phrase(.emphasis(text)) }
    public static func strong(_ text: String) -> Phrase { Phrase(.strong(text)) }
    public static func code(_ text: String) -> Phrase { Phrase(.code(text)) }

    public static func + (first: Phrase, second: Phrase) -> Phrase { Phrase(first.pieces + second.pieces) }
}

extension Phrase: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text) }
}
