/// Words on one line: pieces, each of which says whether it is data or the author's own Markdown.
///
/// A string literal, and what an interpolation puts into it, is data.
public struct Phrase: Sendable, Hashable {
    /// In the order of the line.
    public var pieces: [Piece]

    /// A run of characters of one kind.
    public enum Piece: Sendable, Hashable {
        /// Shown as it is, whatever signs it holds.
        case text(String)
        /// Markdown that the author of the notebook wrote, kept as it is.
        case markdown(String)
        /// Data, set in italics.
        case emphasis(String)
        /// Data, set in bold.
        case strong(String)
        /// A name that programs read: a path, a code.
        case code(String)
        /// A file beside the document, by its path.
        case link(String)
    }

    /// Pieces follow one another without a blank.
    public init(_ pieces: [Piece]) { self.pieces = pieces }
    /// Pieces follow one another without a blank.
    public init(_ pieces: Piece...) { self.pieces = pieces }
    /// Data, shown as it is.
    public init(_ text: String) { pieces = [.text(text)] }

    /// Markdown that the author of the notebook wrote.
    public static func markdown(_ text: String) -> Phrase { Phrase(.markdown(text)) }
    /// Data, set in italics.
    public static func emphasis(_ text: String) -> Phrase { Phrase(.emphasis(text)) }
    /// Data, set in bold.
    public static func strong(_ text: String) -> Phrase { Phrase(.strong(text)) }
    /// A name that programs read.
    public static func code(_ text: String) -> Phrase { Phrase(.code(text)) }

    /// The words without what sets them apart.
    public var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .markdown(let text), .emphasis(let text), .strong(let text), .code(let text),
                .link(let text):
                text
            }
        }.joined()
    }

    /// One line of both, without a blank between them.
    public static func + (first: Phrase, second: Phrase) -> Phrase { Phrase(first.pieces + second.pieces) }
}

extension Phrase: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text) }
}
