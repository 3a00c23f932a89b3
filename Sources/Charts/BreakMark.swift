/// The marker of a break in series and its name over the plot.
struct BreakMark {
    let x: Double
    let label: String
    /// The middle of the name, kept inside the figure.
    let labelX: Double
    /// 0 just over the plot; names that would overlap stand higher.
    let level: Int

    /// The breaks of a panel; one marker for a break that several series share.
    static func place(
        _ panel: LineChart.Panel, on years: LinearScale, in span: ClosedRange<Double>, _ name: (Int) -> String
    ) -> [BreakMark] {
        var ends: [Double] = []
        return Set(panel.series.flatMap(\.breaks)).sorted { ($0.position, $0.year) < ($1.position, $1.year) }
            .map { item in
                let x = years.position(of: item.position)
                let label = TextWrapping.truncated(name(item.year), .tick, width: span.upperBound - span.lowerBound)
                let half = TextMetrics.width(of: label, .tick) / 2
                let labelX = max(min(x, Metrics.right - half), span.lowerBound + half)
                let level = ends.firstIndex { $0 + 8 <= labelX - half } ?? ends.count
                if level == ends.count { ends.append(0) }
                ends[level] = labelX + half
                return BreakMark(x: x, label: label, labelX: labelX, level: level)
            }
    }
}

extension LinePanel {
    /// Dashed verticals in the gaps of the lines, then their names, which hide the verticals of higher names.
    var breakElements: [SVGElement] {
        let stroke = Stroke(color: Palette.softInk, width: 1.2, dash: "4 3")
        var style = TextStyle.tick.anchored(.middle)
        style.hasHalo = true
        let baselines = breakMarks.map { plotTop - 6 - Double($0.level) * Self.headerLine }
        let verticals = zip(breakMarks, baselines).map { mark, baseline in
            SVGElement.segment(Position(x: mark.x, y: baseline + 4), Position(x: mark.x, y: plotBottom), stroke)
                .role("break")
        }
        let names = zip(breakMarks, baselines).map { mark, baseline in
            SVGElement.text(mark.label, at: Position(x: mark.labelX, y: baseline), style)
        }
        return verticals + names
    }
}
