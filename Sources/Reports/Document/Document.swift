import Words

/// What a report says, in order, before it has the form of any file: each writer makes one format of it.
///
/// No text of a document is escaped: the pieces of a ``Phrase`` say what is data, and the writer escapes that.
public struct Document: Sendable {
    /// Whose typography the writers apply.
    public let language: Language
    /// In the order of the report.
    public var blocks: [Block]

    /// A document that is written block by block.
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
        /// One paragraph of the program's own words.
        case paragraph(Phrase)
        /// One item for each phrase.
        case list([Phrase])
        /// Paragraphs set apart from the others.
        case quote([Phrase])
        /// Words in columns: catalogue, parameters, inputs.
        case grid(Grid)
        /// Figures that passed the gate.
        case table(TableBlock)
        /// A drawing, of figures that a table holds.
        case figure(FigureBlock)
    }
}
