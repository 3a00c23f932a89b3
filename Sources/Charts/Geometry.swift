/// A place in the drawing; y grows downwards.
struct Position: Sendable, Equatable {
    var x: Double
    var y: Double
}

/// A rectangle of the drawing.
struct Box: Sendable, Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }

    /// Whether two boxes share more than an edge.
    func overlaps(_ other: Box) -> Bool {
        x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }
}

/// A straight correspondence between numbers and coordinates.
struct LinearScale: Sendable, Equatable {
    let domain: ClosedRange<Double>
    let start: Double
    let end: Double

    /// The coordinate of a number; a domain of one number stands in the middle.
    func position(of value: Double) -> Double {
        let span = domain.upperBound - domain.lowerBound
        guard span > 0 else { return (start + end) / 2 }
        return start + (value - domain.lowerBound) / span * (end - start)
    }
}
