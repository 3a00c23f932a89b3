/// A form in which documents leave.
public protocol DocumentWriter: Sendable {
    /// The name that a report has in this form.
    var fileName: String { get }
    /// The whole file; the same document gives the same bytes. Whatever is data in it is escaped here.
    func text(_ document: Document) -> String
}

extension Document {
    /// Every form that a report is written in: to add one is to write a ``DocumentWriter`` and to name it here.
    public static let writers: [any DocumentWriter] = [MarkdownWriter()]
}
