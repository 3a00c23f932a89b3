/// How a text is set: everything that changes its width or its look.
struct TextStyle: Sendable, Equatable {
    /// The side of the text that stands at its position.
    enum Anchor: String, Sendable {
        case start, middle, end
    }

    var size: Double
    var isBold = false
    var isItalic = false
    var color = Palette.ink
    var anchor = Anchor.start
    /// A white outline, for text that may cross a line of the drawing.
    var hasHalo = false

    /// Distance between two baselines.
    var lineHeight: Double {
        size * Metrics.lineSpacing
    }

    /// From the middle of the line to its baseline: half the height of a capital.
    var baselineShift: Double {
        size * 0.36
    }

    /// The same style held by another side.
    func anchored(_ anchor: Anchor) -> TextStyle {
        var copy = self
        copy.anchor = anchor
        return copy
    }

    /// The same style, bold or not.
    func bold(_ isBold: Bool = true) -> TextStyle {
        var copy = self
        copy.isBold = isBold
        return copy
    }
}
