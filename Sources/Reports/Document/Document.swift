import Words

/// What a report says, in order, before it has the form of any file: each writer makes one format of it.
///
/// No text of a document is escaped: the pieces of a ``Phrase`` say what is data, and the writer escapes that.
public struct Document: Sendable {
    public let language: Language
    public var blocks: [Block]

    public init(_ language: Language, _ blocks: [Block] = []) {
        self.language = language
        self.blocks = blocks
    }

    /// One piece of a document.
    public enum Block: Sendable, Hashable {
        /// A title; level 1 is that of the whole.
        case heading(level: Int, Phrase)
        /// Lines of the author of the notebook, which may hold several paragraphs and lists.
        case prose(Phrase)
        case paragraph(Phrase)
        case list([Phrase])
        /// Paragraphs set apart from the others.
        case quote([Phrase])
        case grid(Grid)
        case table(TableBlock)
        case figure(FigureBlock)
    }
}
