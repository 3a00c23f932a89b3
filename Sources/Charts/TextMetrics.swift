/// Estimates of the room a text takes, since no font is at hand when a figure is written.
enum TextMetrics {
    /// The width of one line, from above.
    static func width(of text: String, _ style: TextStyle) -> Double {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1, isBold: style.isBold) }
        return Double(thousandths) * style.size / 1000
    }

    /// The width of the widest of several lines, 0 for none.
    static func width(ofWidest lines: [String], _ style: TextStyle) -> Double {
        lines.map { width(of: $0, style) }.max() ?? 0
    }

    /// The rectangle a line covers when its baseline stands at `position`.
    static func box(of text: String, at position: Position, _ style: TextStyle) -> Box {
        let width = width(of: text, style)
        let x =
            switch style.anchor {
            case .start: position.x
            case .middle: position.x - width / 2
            case .end: position.x - width
            }
        return Box(x: x, y: position.y - style.size * 0.8, width: width, height: style.size)
    }

    private static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        if isZeroWidth(scalar) { return 0 }
        let glyph = GlyphWidths.table[scalar] ?? GlyphWidths.unknown
        return isBold ? glyph.bold : glyph.regular
    }

    /// Combining accents, and the marks that only steer line breaking and direction.
    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
