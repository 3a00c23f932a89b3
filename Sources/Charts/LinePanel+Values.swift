extension LinePanel {
    /// The values printed at the points. The last one stands with the name, at the end of the line.
    var valueElements: [SVGElement] {
        guard printsValues, let series = panel.series.first else { return [] }
        let points = series.runs.flatMap(\.self)
        var taken: [Box] = []
        return points.indices.dropLast().compactMap { index in
            let text = panel.format(points[index].value)
            let spot = valuePosition(index, of: points)
            let box = TextMetrics.box(of: text, at: spot, .value.anchored(.middle))
            // Two values of one year, on both sides of a break, may have room for one only.
            guard !taken.contains(where: box.overlaps) else { return nil }
            taken.append(box)
            return .text(text, at: spot, .value.anchored(.middle))
        }
    }

    /// Over a point that stands above the mean of its neighbours, under the others: away from the line.
    private func valuePosition(_ index: Int, of points: [PlottedPoint]) -> Position {
        let point = points[index]
        let neighbours = [index - 1, index + 1].filter(points.indices.contains).map { points[$0].value }
        let mean = neighbours.reduce(0, +) / Double(max(neighbours.count, 1))
        let over = position(point.year, point.extent.upperBound)
        let under = position(point.year, point.extent.lowerBound)
        let isOver = point.value >= mean || under.y + 24 > plotBottom
        return isOver ? Position(x: over.x, y: over.y - 9) : Position(x: under.x, y: under.y + 19)
    }
}
