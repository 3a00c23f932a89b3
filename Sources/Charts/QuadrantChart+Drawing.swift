extension QuadrantChart {
    /// Everything between the headings and the source, from back to front.
    func drawing(_ drawn: [Point], _ layout: QuadrantLayout) -> [SVGElement] {
        var labels = PointLabels(drawn.map(layout.place), plot: layout.plot)
        let names = quarterNames(layout)
        for (_, box) in names { labels.reserve(box) }
        let markers = drawn.map { point in
            let place = layout.place(point)
            return SVGElement("circle").set("cx", place.x).set("cy", place.y).set("r", 4.5)
                .set("fill", point.isHighlighted ? Palette.highlightedBar : Palette.series(0))
                .stroked(Stroke(color: Palette.paper, width: 1)).role("point")
        }
        // Highlighted points are named first: they are those that the figure is about.
        let order = drawn.indices.sorted {
            (!drawn[$0].isHighlighted ? 1 : 0, $0) < (!drawn[$1].isHighlighted ? 1 : 0, $1)
        }
        var texts: [SVGElement] = []
        for index in order {
            let style = TextStyle(size: 11.5, isBold: drawn[index].isHighlighted, hasHalo: true)
            texts += labels.place(drawn[index].label, at: layout.place(drawn[index]), style)
        }
        return grid(layout) + cuts(layout) + names.map(\.element) + markers + texts + titles(layout)
    }

    private func grid(_ layout: QuadrantLayout) -> [SVGElement] {
        let plot = layout.plot
        let columns = layout.horizontalTicks.values.flatMap { tick -> [SVGElement] in
            let x = layout.horizontal.position(of: tick)
            return [
                .segment(Position(x: x, y: plot.y), Position(x: x, y: plot.bottom), .grid),
                .text(horizontal.format(tick), at: Position(x: x, y: plot.bottom + 17), .tick.anchored(.middle)),
            ]
        }
        let rows = layout.verticalTicks.values.flatMap { tick -> [SVGElement] in
            let y = layout.vertical.position(of: tick)
            let spot = Position(x: plot.x - 6, y: y + TextStyle.tick.baselineShift)
            return [
                .segment(Position(x: plot.x, y: y), Position(x: plot.right, y: y), .grid),
                .text(vertical.format(tick), at: spot, .tick.anchored(.end)),
            ]
        }
        return columns + rows
    }

    private func cuts(_ layout: QuadrantLayout) -> [SVGElement] {
        let stroke = Stroke(color: Palette.ink, width: 1.3, dash: "5 4")
        let x = layout.horizontal.position(of: horizontal.cut)
        let y = layout.vertical.position(of: vertical.cut)
        return [
            .segment(Position(x: x, y: layout.plot.y), Position(x: x, y: layout.plot.bottom), stroke).role("cut"),
            .segment(Position(x: layout.plot.x, y: y), Position(x: layout.plot.right, y: y), stroke).role("cut"),
        ]
    }

    private func quarterNames(_ layout: QuadrantLayout) -> [(element: SVGElement, box: Box)] {
        let (top, bottom) = (layout.plot.y + 16, layout.plot.bottom - 9)
        let (left, right) = (layout.plot.x + 8, layout.plot.right - 8)
        let corners: [(String, Double, Double, TextStyle.Anchor)] = [
            (quarters.upperLeft, left, top, .start), (quarters.upperRight, right, top, .end),
            (quarters.lowerLeft, left, bottom, .start), (quarters.lowerRight, right, bottom, .end),
        ]
        return corners.map { name, x, y, anchor in
            let style = TextStyle.note.anchored(anchor)
            let text = TextWrapping.truncated(name, style, width: layout.plot.width / 2 - 16)
            let spot = Position(x: x, y: y)
            return (.text(text, at: spot, style), TextMetrics.box(of: text, at: spot, style))
        }
    }

    private func titles(_ layout: QuadrantLayout) -> [SVGElement] {
        let below = Position(x: layout.plot.right, y: layout.plot.bottom + 36)
        let above = Position(x: Metrics.margin, y: layout.plot.y - 10)
        return [
            .text(horizontal.title + " →", at: below, .tick.anchored(.end)),
            .text("↑ " + vertical.title, at: above, .tick),
        ]
    }
}
