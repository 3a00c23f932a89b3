/// What distinguishes a series besides its colour: the dashes of its line and the shape of its markers.
struct SeriesMark: Sendable, Equatable {
    let color: String
    private let dash: String
    private let shape: [Position]?

    init(_ index: Int) {
        color = Palette.series(index)
        dash = Self.dashes[index % Self.dashes.count]
        shape = Self.shapes[index % Self.shapes.count]
    }

    /// The stroke of the line.
    var stroke: Stroke {
        Stroke(color: color, width: 2.2, dash: dash)
    }

    /// The marker, outlined in white so that it stands out on its own line.
    func element(at center: Position) -> SVGElement {
        let outline = Stroke(color: Palette.paper, width: 1)
        guard let shape else {
            return SVGElement("circle").set("cx", center.x).set("cy", center.y).set("r", Self.radius)
                .set("fill", color).stroked(outline).role("marker")
        }
        let corners = shape.map { corner in
            Position(x: center.x + corner.x * Self.radius, y: center.y + corner.y * Self.radius)
        }
        return .path(corners, isClosed: true).set("fill", color).stroked(outline).role("marker")
    }

    static let radius = 4.5

    private static let dashes = ["", "8 4", "3 3", "10 3 3 3", "14 5", "6 3 1.5 3"]

    /// Corners of the markers for a radius of 1; none for the circle.
    private static let shapes: [[Position]?] = [
        nil,
        polygon((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
        polygon((0, -1.2), (1.15, 0.9), (-1.15, 0.9)),
        polygon((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        polygon((0, 1.2), (-1.15, -0.9), (1.15, -0.9)),
        polygon(
            (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2),
            (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)),
    ]

    private static func polygon(_ corners: (Double, Double)...) -> [Position] {
        corners.map { Position(x: $0.0, y: $0.1) }
    }
}
