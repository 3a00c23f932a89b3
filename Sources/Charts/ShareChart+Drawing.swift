extension ShareChart {
    /// Everything between the headings and the source, from back to front.
    func drawing(_ layout: ShareLayout) -> [SVGElement] {
        var elements = legend(layout) + grid(layout)
        elements += rows.indices.flatMap { row($0, layout) }
        elements += rows.indices.flatMap { label($0, layout) }
        return elements
    }

    private func legend(_ layout: ShareLayout) -> [SVGElement] {
        layout.legend.enumerated().flatMap { index, entry in
            [SVGElement.rectangle(entry.swatch, fill: fill(index)).role("swatch")] + entry.texts
        }
    }

    private func grid(_ layout: ShareLayout) -> [SVGElement] {
        [0, 25, 50, 75, 100].flatMap { tick -> [SVGElement] in
            let x = layout.scale.position(of: tick)
            let labelPosition = Position(x: x, y: layout.rowsBottom + 18)
            return [
                .segment(Position(x: x, y: layout.rowsTop), Position(x: x, y: layout.rowsBottom + 4), .grid),
                .text(tickFormat(tick), at: labelPosition, .tick.anchored(.middle)),
            ]
        }
    }

    private func label(_ index: Int, _ layout: ShareLayout) -> [SVGElement] {
        let middle = layout.middle(of: index)
        let count = ShareLayout.count(rows[index])
        return SVGElement.lines(layout.labels[index], x: layout.labelRight, middle: middle, .label.anchored(.end))
            + (count.isEmpty
                ? [] : SVGElement.lines([count], x: Metrics.right, middle: middle, .tick.anchored(.end)))
    }

    private func row(_ index: Int, _ layout: ShareLayout) -> [SVGElement] {
        guard let shares = rows[index].drawnShares else { return reason(index, layout) }
        var start = 0.0
        var bars: [SVGElement] = []
        var values: [SVGElement] = []
        for (part, share) in shares.enumerated() where share > 0 {
            let box = box(from: start, share, middle: layout.middle(of: index), layout)
            bars.append(bar(box, part))
            values += value(share, in: box)
            start += share
        }
        return bars + values
    }

    /// A white outline parts neighbours; it would hide the narrowest parts altogether.
    private func bar(_ box: Box, _ part: Int) -> SVGElement {
        let bar = SVGElement.rectangle(box, fill: fill(part)).role("share")
        return box.width > 3 ? bar.stroked(Stroke(color: Palette.paper)) : bar
    }

    private func reason(_ index: Int, _ layout: ShareLayout) -> [SVGElement] {
        let width = layout.scale.end - layout.scale.start
        let words = rows[index].note ?? text.emptyMessage
        let lines = TextWrapping.lines(words, .note, width: width - 12, atMost: 2)
        var style = TextStyle.note
        style.hasHalo = true
        return SVGElement.lines(lines, x: layout.scale.start + 6, middle: layout.middle(of: index), style)
    }

    private func box(from start: Double, _ share: Double, middle: Double, _ layout: ShareLayout) -> Box {
        let left = layout.scale.position(of: start)
        let width = layout.scale.position(of: start + share) - left
        return Box(x: left, y: middle - layout.barHeight / 2, width: width, height: layout.barHeight)
    }

    /// The share on a white plate, readable over any hatching; nothing when the part is too narrow for it.
    private func value(_ share: Double, in box: Box) -> [SVGElement] {
        let text = format(share)
        let style = TextStyle(size: 12, anchor: .middle)
        let width = TextMetrics.width(of: text, style) + 6
        guard width + 4 <= box.width else { return [] }
        let center = Position(x: box.x + box.width / 2, y: box.y + box.height / 2)
        let plate = Box(x: center.x - width / 2, y: center.y - 8, width: width, height: 16)
        return [SVGElement.rectangle(plate, fill: Palette.paper).set("rx", 2)]
            + SVGElement.lines([text], x: center.x, middle: center.y, style)
    }
}
