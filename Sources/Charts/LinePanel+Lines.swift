extension LinePanel {
    /// The ribbons and whiskers of a series.
    func intervals(_ index: Int) -> [SVGElement] {
        let color = Palette.series(index)
        return panel.series[index].runs.flatMap(intervalRuns).flatMap { run in
            run.count > 1 ? ribbon(run, color) : whisker(run[0], color)
        }
    }

    /// The lines of a series, then its markers.
    func lines(_ index: Int) -> [SVGElement] {
        let mark = SeriesMark(index)
        let (runs, isJoined) = (panel.series[index].runs, panel.series[index].isJoined)
        let lines = runs.filter { isJoined && $0.count > 1 }.map { run in
            SVGElement.path(run.map { position($0.year, $0.value) }).set("fill", "none")
                .stroked(mark.stroke).set("stroke-linejoin", "round").role("line")
        }
        let marked = runs.flatMap { isJoined ? markedPoints($0) : $0 }
        return lines + marked.map { mark.element(at: position($0.year, $0.value)) }
    }

    /// A ribbon, like a line, does not cross a point without an interval.
    private func intervalRuns(_ run: LineRun) -> [LineRun] {
        run.split { $0.interval == nil }.map(Array.init)
    }

    private func ribbon(_ run: LineRun, _ color: String) -> [SVGElement] {
        let upper = run.map { position($0.year, $0.extent.upperBound) }
        let lower = run.map { position($0.year, $0.extent.lowerBound) }
        let edge = Stroke(color: color, width: 0.8)
        let fill = SVGElement.path(upper + lower.reversed(), isClosed: true).set("fill", color)
            .set("fill-opacity", 0.16).role("ribbon")
        // The tint is too pale to be told from the page by everyone; its edges are not.
        return [fill] + [upper, lower].map { SVGElement.path($0).set("fill", "none").stroked(edge) }
    }

    private func whisker(_ point: PlottedPoint, _ color: String) -> [SVGElement] {
        let low = position(point.year, point.extent.lowerBound)
        let high = position(point.year, point.extent.upperBound)
        let stroke = Stroke(color: color, width: 1.5)
        let caps = [low, high].map { end in
            SVGElement.segment(Position(x: end.x - 4, y: end.y), Position(x: end.x + 4, y: end.y), stroke)
        }
        return [.segment(low, high, stroke).role("whisker")] + caps
    }

    /// All the points while they stand apart; the ends of each line when they would run into one another.
    private func markedPoints(_ run: LineRun) -> [PlottedPoint] {
        let count = max(years.domain.upperBound - years.domain.lowerBound, 1)
        guard (years.end - years.start) / count < 14, let first = run.first, let last = run.last else { return run }
        return run.count > 1 ? [first, last] : [first]
    }
}
