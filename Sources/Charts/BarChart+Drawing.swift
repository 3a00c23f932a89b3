extension BarChart {
    /// Everything between the headings and the source, from back to front.
    func drawing(_ layout: BarLayout) -> [SVGElement] {
        var elements = grid(layout)
        elements += rows.indices.compactMap { bar($0, layout) }
        elements += baseline(layout) + referenceLine(layout)
        elements += rows.indices.flatMap { whisker($0, layout) }
        elements += rows.indices.flatMap { label($0, layout) }
        elements += rows.indices.flatMap { valueOrReason($0, layout) }
        return elements
    }

    private func grid(_ layout: BarLayout) -> [SVGElement] {
        guard let ticks = layout.ticks else { return [] }
        let rules = ticks.values.map { tick in
            let x = layout.scale.position(of: tick)
            return SVGElement.segment(
                Position(x: x, y: layout.rowsTop), Position(x: x, y: layout.rowsBottom + 4), .grid)
        }
        return rules + tickLabels(ticks, layout)
    }

    /// Zero first, then those that neither leave the page nor touch another: a short axis may not hold them all.
    private func tickLabels(_ ticks: AxisTicks, _ layout: BarLayout) -> [SVGElement] {
        let style = TextStyle.tick.anchored(.middle)
        var taken: [Box] = []
        return ticks.values.sorted { (abs($0), $0) < (abs($1), $1) }.compactMap { tick in
            let text = tickFormat(tick)
            let spot = Position(x: layout.scale.position(of: tick), y: layout.rowsBottom + 18)
            let box = TextMetrics.box(of: text, at: spot, style)
            let isOnPage = box.x >= 0 && box.right <= Metrics.width
            guard isOnPage, !taken.contains(where: box.overlaps) else { return nil }
            taken.append(box)
            return .text(text, at: spot, style)
        }
    }

    private func baseline(_ layout: BarLayout) -> [SVGElement] {
        let top = Position(x: layout.zero, y: layout.rowsTop)
        return [.segment(top, Position(x: layout.zero, y: layout.rowsBottom + 4), .axis)]
    }

    private func bar(_ index: Int, _ layout: BarLayout) -> SVGElement? {
        guard let value = rows[index].value.drawable, rows[index].span == nil else { return nil }
        let end = layout.scale.position(of: value)
        let thickness = min(layout.rowHeight * 0.64, 20)
        let box = Box(
            x: min(layout.zero, end), y: layout.middle(of: index) - thickness / 2,
            width: abs(end - layout.zero), height: thickness)
        let color = rows[index].isHighlighted ? Palette.highlightedBar : Palette.bar
        guard rows[index].isOutlined else { return .rectangle(box, fill: color).role("bar") }
        return .rectangle(box, fill: Palette.paper).stroked(Stroke(color: color, width: 1.5)).role("bar")
    }

    private func label(_ index: Int, _ layout: BarLayout) -> [SVGElement] {
        let style = TextStyle.label.bold(rows[index].isHighlighted).anchored(.end)
        return SVGElement.lines(layout.labels[index], x: layout.labelRight, middle: layout.middle(of: index), style)
    }
}

extension BarChart {
    private func referenceLine(_ layout: BarLayout) -> [SVGElement] {
        guard let reference = drawnReference else { return [] }
        let x = layout.scale.position(of: reference.value)
        let stroke = Stroke(color: Palette.ink, width: 1.5, dash: "5 4")
        let label = TextWrapping.truncated(reference.label, .tick, width: Metrics.right - Metrics.margin)
        let half = TextMetrics.width(of: label, .tick) / 2
        let center = min(max(x, Metrics.margin + half), Metrics.right - half)
        let lines = uncovered(x, layout).map { span in
            SVGElement.segment(Position(x: x, y: span.lowerBound), Position(x: x, y: span.upperBound), stroke)
                .role("reference")
        }
        return lines + [.text(label, at: Position(x: center, y: layout.rowsTop - 9), .tick.anchored(.middle))]
    }

    /// The parts of the reference line that strike no value.
    private func uncovered(_ x: Double, _ layout: BarLayout) -> [ClosedRange<Double>] {
        let end = layout.rowsBottom + 4
        var (spans, top) = ([ClosedRange<Double>](), layout.rowsTop - 4)
        for box in rows.indices.compactMap({ valueBox($0, layout) }) where box.x - 3 < x && x < box.right + 3 {
            if box.y > top { spans.append(top...box.y) }
            top = max(top, box.bottom)
        }
        return end > top ? spans + [top...end] : spans
    }

    /// Where a value is printed.
    private func valueBox(_ index: Int, _ layout: BarLayout) -> Box? {
        let row = rows[index]
        guard let value = row.value.drawable, let extent = row.extent, let text = layout.values[index] else {
            return nil
        }
        let style = TextStyle.value.bold(row.isHighlighted)
        let width = TextMetrics.width(of: text, style)
        let x = layout.scale.position(of: value < 0 ? extent.lowerBound : extent.upperBound)
        let middle = layout.middle(of: index)
        return Box(
            x: value < 0 ? x - 6 - width : x + 6, y: middle - style.lineHeight / 2, width: width,
            height: style.lineHeight)
    }

    /// A line between the bounds, with a cap at each bound that is known.
    private func whisker(_ index: Int, _ layout: BarLayout) -> [SVGElement] {
        let row = rows[index]
        let bounds = [row.lower.drawable, row.upper.drawable].compactMap(\.self)
        guard let extent = row.extent, !bounds.isEmpty else { return [] }
        let stroke = Stroke(color: Palette.whisker, width: 1.5)
        let y = layout.middle(of: index)
        let start = Position(x: layout.scale.position(of: extent.lowerBound), y: y)
        let end = Position(x: layout.scale.position(of: extent.upperBound), y: y)
        let caps = bounds.map { bound in
            let x = layout.scale.position(of: bound)
            return SVGElement.segment(Position(x: x, y: y - 4), Position(x: x, y: y + 4), stroke).role("cap")
        }
        return [.segment(start, end, stroke).role("whisker")] + caps
    }

    private func valueOrReason(_ index: Int, _ layout: BarLayout) -> [SVGElement] {
        let row = rows[index]
        let middle = layout.middle(of: index)
        guard let value = row.value.drawable, let extent = row.extent, let text = layout.values[index] else {
            return reason(row.note ?? self.text.emptyMessage, middle: middle, layout)
        }
        let style = TextStyle.value.bold(row.isHighlighted)
        let isLeft = value < 0
        let x = layout.scale.position(of: isLeft ? extent.lowerBound : extent.upperBound)
        return SVGElement.lines(
            [text], x: x + (isLeft ? -6 : 6), middle: middle, style.anchored(isLeft ? .end : .start))
    }

    /// The words in place of a bar, on the side of the baseline that has more room.
    private func reason(_ reason: String, middle: Double, _ layout: BarLayout) -> [SVGElement] {
        let rightRoom = Metrics.right - layout.zero
        let leftRoom = layout.zero - layout.labelRight
        let isLeft = leftRoom > rightRoom
        let lines = TextWrapping.lines(
            reason, .note, width: max(leftRoom, rightRoom) - 16, atMost: layout.linesPerRow)
        let x = layout.zero + (isLeft ? -6 : 6)
        var style = TextStyle.note.anchored(isLeft ? .end : .start)
        style.hasHalo = true
        return SVGElement.lines(lines, x: x, middle: middle, style)
    }
}
