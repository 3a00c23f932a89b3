import Testing

@testable import Charts

/// Figures drawn at random from a seed, which a failing test prints.
@Suite struct RandomFigureTests {
    @Test(arguments: 0..<60)
    func barsKeepTheirTextsApart(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let size = random.pick([0.001, 1, 100, 1e6, 1e11])
        let rows = (0...random.next(12)).map { _ in
            let value = (random.unit() - (seed % 3 == 0 ? 0.5 : 0)) * size
            return BarChart.Row(
                label: random.words(), value: random.next(5) == 0 ? nil : value,
                lower: value - random.unit() * size / 5, upper: value + random.unit() * size / 5,
                note: random.next(3) == 0 ? random.words() : nil, isHighlighted: random.next(4) == 0)
        }
        let reference = BarChart.Reference(value: random.unit() * size, label: random.words())
        let chart = BarChart(
            text: Samples.text("hasard", title: random.words()), rows: rows,
            reference: random.next(2) == 0 ? reference : nil, format: Samples.tenth)
        try expectTidy(chart.svg())
    }

    @Test(arguments: 0..<60)
    func linesKeepTheirTextsApart(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let panels = (0...random.next(2)).map { _ in
            let size = random.pick([0.01, 1, 100, 1e6, 1e11])
            let years = 2024 - random.next(40)...2024
            let series = (0...random.next(8)).map { _ in
                LineChart.Series(name: random.next(5) == 0 ? "" : random.words(), points: random.points(years, size))
            }
            let baseline = random.pick([LineChart.Baseline.zero, .fitted(note: random.words())])
            return LineChart.Panel(
                title: random.next(2) == 0 ? "" : random.words(), series: series, baseline: baseline,
                format: Samples.tenth)
        }
        try expectTidy(Samples.lines("hasard", panels).svg())
    }

    @Test(arguments: 0..<60)
    func sharesKeepTheirTextsApart(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let parts = (0...random.next(14)).map { _ in random.words() }
        let rows = (0...random.next(9)).map { _ in
            let weights = parts.map { _ in random.unit() * random.unit() }
            let sum = weights.reduce(0, +)
            return ShareChart.Row(
                label: random.words(), shares: random.next(5) == 0 ? nil : weights.map { $0 / sum * 100 },
                count: random.next(2) == 0 ? nil : random.words(), note: random.words())
        }
        let chart = try ShareChart(text: Samples.text("hasard"), parts: parts, rows: rows, format: Samples.tenth)
        try expectTidy(chart.svg())
    }

    private func expectTidy(_ svg: String) throws {
        let root = try #require(SVGReader.read(svg))
        let texts = root.elements("text").map { ($0.text, $0.textBox) }
        for (index, (text, box)) in texts.enumerated() {
            #expect(box.x >= 0 && box.right <= 800 && box.bottom <= root.number("height"), "\(text)")
            for (other, otherBox) in texts[(index + 1)...] {
                #expect(!box.overlaps(otherBox), "\(text) / \(other)")
            }
        }
    }
}

/// Steele, Lea and Flood's SplitMix64: the same figures on every machine.
struct SplitMix {
    var state: UInt64

    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to `bound`, excluded.
    mutating func next(_ bound: Int) -> Int { Int(bits() % UInt64(bound)) }

    /// From 0 to 1, excluded.
    mutating func unit() -> Double { Double(bits() >> 11) / 9_007_199_254_740_992 }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[next(items.count)] }

    /// From one to twelve words of the trade.
    mutating func words() -> String {
        let words = [
            "Bâtiment", "et", "travaux", "publics", "[santé,", "électricité,", "Métallurgie", "de", "caoutchouc",
        ]
        return (0...next(12)).map { _ in pick(words) }.joined(separator: " ")
    }

    mutating func points(_ years: ClosedRange<Int>, _ size: Double) -> [LineChart.Point] {
        years.map { year in
            let value = (unit() - 0.2) * size
            let (isMissing, hasInterval, isBreak) = (next(6) == 0, next(2) == 0, next(8) == 0)
            return LineChart.Point(
                year: year, value: isMissing ? nil : value, lower: hasInterval ? value - size / 9 : nil,
                upper: hasInterval ? value + size / 9 : nil, breaksSeries: isBreak)
        }
    }
}
