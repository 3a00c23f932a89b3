import Testing

@testable import Charts

@Suite struct AxisTicksTests {
    @Test(arguments: [
        (0.0...40.5, [0.0, 10, 20, 30, 40, 50]),
        (0...1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (0...0.3, [0, 0.1, 0.2, 0.3]),
        (0...(0.1 + 0.2), [0, 0.1, 0.2, 0.3]),
        (0...0.001, [0, 0.0002, 0.0004, 0.0006, 0.0008, 0.001]),
        (0...1e11, [0, 2e10, 4e10, 6e10, 8e10, 1e11]),
        (-8.4...4.1, [-10, -5, 0, 5]),
        (2.12...2.44, [2.1, 2.2, 2.3, 2.4, 2.5]),
        (-0.3...0, [-0.3, -0.2, -0.1, 0]),
        (35083...44723, [34000, 36000, 38000, 40000, 42000, 44000, 46000]),
    ])
    func standOnRoundNumbers(_ range: ClosedRange<Double>, _ expected: [Double]) {
        #expect(AxisTicks(covering: range, intervals: 5).values == expected)
    }

    @Test func areTheDecimalsTheyPrint() {
        let ticks = AxisTicks(covering: 0...0.7, intervals: 7).values
        #expect(ticks.map { "\($0)" } == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"])
    }

    @Test func areFewerWhenTheirLabelsWouldRepeat() {
        #expect(AxisTicks.readable(0...2, format: { String(Int($0)) }).values == [0, 1, 2])
        #expect(AxisTicks.readable(0...1, format: { String(Int($0)) }).values == [0, 1])
    }

    @Test func areFewerWhenTheirLabelsDoNotFit() {
        let ticks = AxisTicks.readable(0...1e11, format: Samples.whole) { $0.count <= 3 }
        #expect(ticks.values == [0, 5e10, 1e11])
    }

    @Test(arguments: [1e-9, 0.001, 0.3, 1, 7.77, 1e5, 3e22, 1e90])
    func coverTheirRange(_ size: Double) {
        for range in [0...size, -size...size, -size...0, size...(size * 1.01)] {
            let domain = AxisTicks(covering: range, intervals: 5).domain
            let slack = (range.upperBound - range.lowerBound) * 1e-8
            #expect(domain.lowerBound <= range.lowerBound + slack && domain.upperBound >= range.upperBound - slack)
        }
    }
}

@Suite struct AxisDomainTests {
    @Test func holdsAllTheValues() {
        #expect(AxisDomain.covering([3, 7, 5], includingZero: false) == 3...7)
        #expect(AxisDomain.covering([3, 7, 5], includingZero: true) == 0...7)
        #expect(AxisDomain.covering([-3, -7], includingZero: true) == -7...0)
    }

    @Test func hasSomeWidthForASingleNumber() {
        #expect(AxisDomain.covering([0, 0], includingZero: true) == 0...1)
        #expect(AxisDomain.covering([], includingZero: true) == 0...1)
        #expect(AxisDomain.covering([50], includingZero: false) == 45...55)
    }

    @Test func leavesOutWhatNoAxisHolds() {
        #expect(AxisDomain.covering([1, .nan, .infinity, 1e200, 2], includingZero: false) == 1...2)
    }
}
