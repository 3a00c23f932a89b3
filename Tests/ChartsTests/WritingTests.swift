import Testing

@testable import Charts

@Suite struct WritingTests {
    @Test(arguments: [
        (12.5, "12.5"), (12.0, "12"), (0.1 + 0.2, "0.3"), (12.345, "12.35"), (12.05, "12.05"), (-0.001, "0"),
        (-0.0, "0"), (-3.256, "-3.26"), (799.999, "800"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ])
    func writesCoordinates(_ value: Double, _ expected: String) {
        #expect(Coordinate.text(value) == expected)
    }

    @Test func escapesMarkup() {
        #expect(XMLText.escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")
    }

    @Test func removesWhatXMLRefuses() {
        #expect(XMLText.cleaned("a\u{0}b\u{1B}c\u{FFFF}d\u{85}e\tf\ng") == "abcde f g")
    }

    @Test func carriesHostileTextToTheReader() throws {
        let hostile = "</svg><script>&\"'\u{7}é\u{202F}1"
        let words = ChartText(
            identifier: hostile, title: hostile, subtitle: hostile, description: hostile, source: hostile,
            emptyMessage: hostile)
        let rows = [BarChart.Row(label: hostile, value: 1, note: hostile), BarChart.Row(label: "", value: nil)]
        let chart = BarChart(
            text: words, rows: rows, reference: BarChart.Reference(value: 1, label: hostile), format: { _ in hostile })
        let root = try #require(SVGReader.read(chart.svg()))
        #expect(root.elements("title").map(\.text) == ["</svg><script>&\"'é\u{202F}1"])
        #expect(root.elements("script").isEmpty)
    }

    @Test func indentsChildrenButNotText() {
        let group = SVGElement.group([SVGElement("text").saying("a"), SVGElement("rect").set("x", 1.25)])
        #expect(group.serialized() == "<g>\n  <text>a</text>\n  <rect x=\"1.25\"/>\n</g>\n")
    }
}
