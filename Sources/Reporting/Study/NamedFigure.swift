import Reports
import Tables

/// A figure still without the words around it.
public struct NamedFigure: Sendable {
    /// What is drawn, as a reader may look it up.
    public let values: Table
    /// How it is drawn.
    public let drawing: any TableDrawing

    /// `values` is printed beside the drawing.
    public init(values: Table, drawing: any TableDrawing) {
        self.values = values
        self.drawing = drawing
    }
}
