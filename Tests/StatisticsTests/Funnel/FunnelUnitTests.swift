import Foundation
import Statistics
import Testing

@Suite("Funnels") struct FunnelUnitTests {
    @Test("Below 3.69 events expected no count is low at 95 %, below 6.91 at 99.8 %")
    func cannotBeLow() throws {
        let few = try FunnelUnit(observed: 0, law: .poisson(expected: 3.6))
        #expect(try few.position == .cannotBeLow && FunnelLines.alarms(few.law, level: 0.95).low == nil)
        let enough = try FunnelUnit(observed: 0, law: .poisson(expected: 3.7))
        #expect(try enough.position == .below95 && FunnelLines.alarms(enough.law, level: 0.95).low == 0)
        #expect(try enough.cannotBeLow(level: 0.998))
        #expect(try FunnelUnit(observed: 20, law: .poisson(expected: 3.6)).position == .above998)
    }

    /// Ten of ten at one half has the probability 1/1024; the tail with half of it is half as large.
    @Test("A proportion is tested by the binomial law")
    func binomial() throws {
        let unit = try FunnelUnit(observed: 10, law: .binomial(trials: 10, probability: 0.5))
        #expect(abs(unit.highTail - 1.0 / 1024) < 1e-15 && unit.lowTail == 1 && unit.ratio == 2)
        #expect(abs(unit.midP - 1.0 / 1024) < 1e-15)
        #expect(try unit.position == .above998)
        let lines = try FunnelLines.spiegelhalter(unit.law, level: 0.95)
        // F(1) = 11/1024 < 0.025 <= F(2) = 56/1024: 2 - (56/1024 - 0.025) / (45/1024), over 5; the other side mirrors it,
        // one step higher, as F counts the step at which it stands.
        let low = 2 - (56.0 / 1024 - 0.025) * 1024 / 45
        #expect(abs(lines.lower - low / 5) < 1e-12)
        #expect(abs(try #require(lines.upper) - (10 - low - 1) / 5) < 1e-12)
        #expect(throws: StatisticsError.moreSuccessesThanTrials(successes: 3, trials: 2)) {
            try FunnelUnit(observed: 3, law: .binomial(trials: 2, probability: 0.5))
        }
    }

    @Test("Between the lines of the exact tests and the flags there is no contradiction", arguments: [0.4, 3, 7.2, 55])
    func alarms(expected: Double) throws {
        let law = CountLaw.poisson(expected: expected)
        let alarms = try FunnelLines.alarms(law, level: 0.95)
        for count in 0..<120 {
            let position = try FunnelUnit(observed: count, law: law).position
            let isHigh = position == .above95 || position == .above998
            let isLow = position == .below95 || position == .below998
            #expect(isHigh == (count >= (try #require(alarms.high))))
            #expect(isLow == (alarms.low.map { count <= $0 } ?? false))
        }
    }

    @Test("Without overdispersion both models are the square root of Poisson; units with few expected are left out")
    func ordinary() throws {
        let units = (1...30).map { (observed: Double(100 + $0 % 3), expected: 101.0) } + [(observed: 9, expected: 1)]
        let found = try Overdispersion(units)
        #expect(found.units == 30 && found.dispersion < 1 && found.betweenVariance == 0)
        let multiplicative = try found.limits(expected: 100, level: 0.95, model: .multiplicative)
        #expect(multiplicative == (try found.limits(expected: 100, level: 0.95, model: .additive)))
        #expect(abs(multiplicative.lower - 0.8136) < 1e-4)
        #expect(try found.position(observed: 150, expected: 100, model: .additive) == .above998)
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) { try Overdispersion([(3, 8), (1, 2)]) }
    }
}
