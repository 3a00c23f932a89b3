/// How a line is drawn.
struct Stroke: Sendable, Equatable {
    var color: String
    var width = 1.0
    /// Lengths of ink and gap; empty for a continuous line.
    var dash = ""
}

extension SVGElement {
    /// Names the element's role, for style sheets and for tests.
    func role(_ role: String) -> SVGElement {
        set("class", "chart-" + role)
    }

    /// Draws the element's outline.
    func stroked(_ stroke: Stroke) -> SVGElement {
        let element = set("stroke", stroke.color).set("stroke-width", stroke.width)
        return stroke.dash.isEmpty ? element : element.set("stroke-dasharray", stroke.dash)
    }

    static func group(_ elements: [SVGElement]) -> SVGElement {
        SVGElement("g").containing(elements)
    }

    static func rectangle(_ box: Box, fill: String) -> SVGElement {
        SVGElement("rect").set("x", box.x).set("y", box.y).set("width", box.width).set("height", box.height)
            .set("fill", fill)
    }

    static func segment(_ start: Position, _ end: Position, _ stroke: Stroke) -> SVGElement {
        SVGElement("line").set("x1", start.x).set("y1", start.y).set("x2", end.x).set("y2", end.y).stroked(stroke)
    }

    /// A broken line through positions, closed or not; a caller sets its fill and stroke.
    static func path(_ positions: [Position], isClosed: Bool = false) -> SVGElement {
        let steps = positions.enumerated().map { index, position in
            (index == 0 ? "M" : "L") + Coordinate.text(position.x) + " " + Coordinate.text(position.y)
        }
        return SVGElement("path").set("d", steps.joined(separator: " ") + (isClosed ? " Z" : ""))
    }

    /// One line of text whose baseline stands at `position`.
    static func text(_ text: String, at position: Position, _ style: TextStyle) -> SVGElement {
        var element = SVGElement("text").set("x", position.x).set("y", position.y).set("font-size", style.size)
        if style.isBold { element = element.set("font-weight", "bold") }
        if style.isItalic { element = element.set("font-style", "italic") }
        if style.anchor != .start { element = element.set("text-anchor", style.anchor.rawValue) }
        if style.hasHalo { element = element.set("paint-order", "stroke").stroked(.halo) }
        return element.set("fill", style.color).saying(text)
    }

    /// Lines of text, the block centred on the height `middle`.
    static func lines(_ lines: [String], x: Double, middle: Double, _ style: TextStyle) -> [SVGElement] {
        let first = middle - style.lineHeight * Double(lines.count - 1) / 2 + style.baselineShift
        return lines.enumerated().map { index, line in
            text(line, at: Position(x: x, y: first + Double(index) * style.lineHeight), style)
        }
    }
}

extension Stroke {
    static let halo = Stroke(color: Palette.paper, width: 4)
    static let grid = Stroke(color: Palette.grid)
    static let axis = Stroke(color: Palette.softInk)
}
