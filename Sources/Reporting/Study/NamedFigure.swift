import Reports
import Tables
import Words

/// A figure still without the words around it.
public struct NamedFigure: Sendable {
    /// What is drawn, as a reader may look it up.
    public let values: Table
    /// How it is drawn.
    public let drawing: any TableDrawing
    /// What the figures say, to stand behind the title in every report: « pas de lien visible ». Nil for nothing.
    public var finding: Bilingual?
    /// What of the figure is made up, where not all of it is: « indicateur composite : données fictives ».
    public var madeUpPart: Bilingual?

    /// `values` is printed beside the drawing.
    public init(values: Table, drawing: any TableDrawing) {
        self.values = values
        self.drawing = drawing
    }
}
