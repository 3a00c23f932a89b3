/// The second coding of shares: white strokes over the colour of the part.
enum Hatching {
    /// Side of the repeated tile.
    private static let side = 8.0

    /// The fill of the part at `index`, as a pattern of that name.
    ///
    /// A part and the next never have the same strokes, and the strokes repeat later than the colours do.
    static func pattern(_ index: Int, isMuted: Bool, id: String) -> SVGElement {
        let ground = SVGElement.rectangle(
            Box(x: 0, y: 0, width: side, height: side),
            fill: isMuted ? Palette.otherSeries : Palette.series(index))
        let stroke = Stroke(color: Palette.paper, width: 1.2)
        let strokes = tiles[index % tiles.count].map { SVGElement("path").set("d", $0).set("fill", "none") }
            .map { $0.stroked(stroke).set("stroke-linecap", "square") }
        return SVGElement("pattern").set("id", id).set("patternUnits", "userSpaceOnUse")
            .set("width", side).set("height", side).containing([ground] + strokes)
    }

    /// Paths in a tile of 8 by 8: none, both diagonals, dots, horizontals, the two diagonals crossed, verticals.
    private static let tiles = [
        [],
        ["M-2 2 L2 -2 M-2 10 L10 -2 M6 10 L10 6"],
        ["M1.8 2 L2.2 2 M5.8 6 L6.2 6"],
        ["M-2 6 L2 10 M-2 -2 L10 10 M6 -2 L10 2"],
        ["M0 4 L8 4"],
        ["M0 0 L8 8 M8 0 L0 8"],
        ["M4 0 L4 8"],
    ]
}

extension ShareChart {
    /// The fills of the parts.
    var patterns: [SVGElement] {
        parts.indices.map {
            Hatching.pattern($0, isMuted: muted.contains($0), id: text.id("part" + String($0)))
        }
    }

    /// The reference to the fill of a part.
    func fill(_ index: Int) -> String {
        "url(#" + text.id("part" + String(index)) + ")"
    }
}
