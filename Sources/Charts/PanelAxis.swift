/// The vertical axis of a panel.
struct PanelAxis {
    /// None when the panel has no value to draw.
    let ticks: AxisTicks?
    let labels: [String]
    /// Said on the figure when the axis does not meet zero.
    let note: String?

    init(_ panel: LineChart.Panel) {
        let extents = panel.series.flatMap(\.runs).flatMap(\.self).map(\.extent)
        let values = extents.flatMap { [$0.lowerBound, $0.upperBound] }
        guard !values.isEmpty else {
            (ticks, labels, note) = (nil, [], nil)
            return
        }
        let domain = AxisDomain.covering(values, includingZero: panel.baseline == .zero)
        let ticks = AxisTicks.readable(domain, format: panel.tickFormat)
        self.ticks = ticks
        labels = ticks.values.map(panel.tickFormat)
        note = Self.note(panel.baseline, ticks.domain)
    }

    private static func note(_ baseline: LineChart.Baseline, _ domain: ClosedRange<Double>) -> String? {
        guard case .fitted(let note) = baseline, !domain.contains(0) else { return nil }
        return note
    }
}
