import Charts
import Testing

/// Accidents at work per 1,000 employees in 2024, as the French insurer prints them.
@Test("The example of the article on Charts")
func chartsExample() throws {
    let chart = BarChart(
        text: ChartText(
            identifier: "frequency", title: "Accidents at work", subtitle: "per 1,000 employees, 2024",
            description: "Construction is above the mean of all sectors, metal working is below.",
            source: "CNAM, table 8, 2024", emptyMessage: "No data"),
        rows: [
            BarChart.Row(label: "Construction", value: 38.1),
            BarChart.Row(label: "Metal working", value: 22.6),
            BarChart.Row(label: "Fishing", value: nil, note: "not published"),
        ],
        reference: BarChart.Reference(value: 26.4, label: "All sectors: 26.4"),
        format: { value in String((value * 10).rounded() / 10) })

    // A string to write into a file, the same bytes at each call: figures can be committed and compared.
    let drawing = chart.svg()
    #expect(drawing.hasPrefix("<svg") && drawing == chart.svg())
    for word in ["38.1", "22.6", "not published", "All sectors: 26.4", "CNAM, table 8, 2024"] {
        #expect(drawing.contains(word))
    }

    // Only parts that make no whole are refused.
    #expect(throws: ChartError.sharesDoNotAddUp(row: "2024", sum: 90)) {
        try ShareChart(
            text: chart.text, parts: ["men", "women"], rows: [ShareChart.Row(label: "2024", shares: [40, 50])],
            format: { "\($0) %" })
    }
}
