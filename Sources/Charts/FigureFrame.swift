/// What surrounds every drawing: page, title, subtitle, source, and the texts read aloud.
struct FigureFrame {
    let text: ChartText
    private let titleLines: [String]
    private let subtitleLines: [String]
    private let noteLines: [String]
    private let sourceLines: [String]
    private static let gap = 14.0

    init(_ text: ChartText) {
        let width = Metrics.right - Metrics.margin
        self.text = text
        titleLines = TextWrapping.lines(text.title, .title, width: width, atMost: 3)
        subtitleLines = TextWrapping.lines(text.subtitle, .subtitle, width: width, atMost: 3)
        noteLines = TextWrapping.lines(text.note, .source, width: width, atMost: 3)
        sourceLines = TextWrapping.lines(text.source, .source, width: width, atMost: 5)
    }

    /// Where the drawing itself starts.
    var bodyTop: Double {
        subtitleTop + Double(subtitleLines.count) * TextStyle.subtitle.lineHeight + Self.gap
    }

    /// The finished figure around a drawing that ends at the height `bottom`.
    func figure(_ drawing: [SVGElement], bottom: Double, definitions: [SVGElement] = []) -> String {
        let noteTop = bottom + Self.gap
        let sourceTop = noteTop + Double(noteLines.count) * TextStyle.source.lineHeight
        let height = sourceTop + Double(sourceLines.count) * TextStyle.source.lineHeight + Self.gap
        let background = SVGElement.rectangle(
            Box(x: 0, y: 0, width: Metrics.width, height: height), fill: Palette.paper)
        let defs = definitions.isEmpty ? [] : [SVGElement("defs").containing(definitions)]
        let headings =
            block(titleLines, top: Self.gap, .title) + block(subtitleLines, top: subtitleTop, .subtitle)
        return root(height: height)
            .containing(spokenTexts + defs + [background] + headings + drawing)
            .containing(block(noteLines, top: noteTop, .source) + block(sourceLines, top: sourceTop, .source))
            .serialized()
    }

    /// The figure that has nothing to draw and says so.
    func emptyFigure() -> String {
        let box = Box(x: Metrics.margin, y: bodyTop, width: Metrics.right - Metrics.margin, height: 90)
        return figure(Self.message(text.emptyMessage, in: box), bottom: box.bottom)
    }

    /// A sentence in the middle of a framed space.
    static func message(_ message: String, in box: Box) -> [SVGElement] {
        let lines = TextWrapping.lines(message, .message, width: box.width - 40, atMost: 2)
        let frame = SVGElement.rectangle(box, fill: "none").stroked(.grid)
        return [frame] + SVGElement.lines(lines, x: box.x + box.width / 2, middle: box.y + box.height / 2, .message)
    }

    private var subtitleTop: Double {
        Self.gap + Double(titleLines.count) * TextStyle.title.lineHeight + 2
    }

    private var spokenTexts: [SVGElement] {
        [
            SVGElement("title").set("id", text.id("title")).saying(text.title),
            SVGElement("desc").set("id", text.id("desc")).saying(text.description),
        ]
    }

    private func block(_ lines: [String], top: Double, _ style: TextStyle) -> [SVGElement] {
        let middle = top + Double(lines.count) * style.lineHeight / 2
        return SVGElement.lines(lines, x: Metrics.margin, middle: middle, style)
    }

    private func root(height: Double) -> SVGElement {
        let size = Coordinate.text(Metrics.width) + " " + Coordinate.text(height)
        return SVGElement("svg").set("xmlns", "http://www.w3.org/2000/svg")
            .set("role", "img").set("aria-labelledby", text.id("title") + " " + text.id("desc"))
            .set("width", Metrics.width).set("height", height).set("viewBox", "0 0 " + size)
            .set("font-family", "DejaVu Sans, Verdana, Arial, sans-serif")
    }
}
