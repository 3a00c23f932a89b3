/// Turns a number into the text a reader sees; decimal mark, grouping and unit are the caller's.
public typealias NumberFormat = @Sendable (Double) -> String

/// The words around a figure. They are the only thing in it that depends on a language.
public struct ChartText: Sendable, Equatable {
    /// Distinguishes the figures inlined in one page: every `id` of the drawing is made from it.
    public let identifier: String
    /// The finding, or the object of the figure.
    public let title: String
    /// Unit and period.
    public let subtitle: String
    /// The long description read aloud in place of the drawing.
    public let description: String
    /// Printed small under the drawing; empty for none.
    public let source: String
    /// What the drawing leaves out, printed above the source; empty for nothing.
    public private(set) var note = ""
    /// Said in place of a drawing without data, and of a missing value that gives no reason of its own.
    public let emptyMessage: String

    /// Gathers the words of one figure.
    public init(
        identifier: String,
        title: String,
        subtitle: String,
        description: String,
        source: String,
        emptyMessage: String
    ) {
        self.identifier = identifier
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.source = source
        self.emptyMessage = emptyMessage
    }

    /// The same words, with what the drawing leaves out.
    public func noting(_ note: String) -> ChartText {
        var text = self
        text.note = note
        return text
    }
}

extension ChartText {
    /// An XML name for a part of this figure: `fig-<identifier>-<part>`.
    func id(_ part: String) -> String {
        "fig-" + identifier.unicodeScalars.map(Self.nameFragment).joined() + "-" + part
    }

    private static func nameFragment(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": String(scalar)
        default: "-u" + String(scalar.value, radix: 16) + "-"
        }
    }
}
