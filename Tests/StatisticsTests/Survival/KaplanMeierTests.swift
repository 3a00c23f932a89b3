import Statistics
import Testing

/// The maintained group of Miller's study of leukaemia (`survival::aml` in R), weeks until a relapse; limits on the scale
/// log(-log S) computed with lifelines 0.30.
@Suite("Time until an event") struct KaplanMeierTests {
    private let times = [9.0, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161]
    private let events = [true, true, false, true, true, false, true, true, false, true, false]

    @Test("Survival and limits")
    func limits() throws {
        let found = try KaplanMeier(times: times, events: events)
        let expected: [(survival: Double, lower: Double, upper: Double)] = [
            (10.0 / 11, 0.508080205769929, 0.986673822667823), (9.0 / 11, 0.447428614682181, 0.951162228582492),
            (63.0 / 88, 0.350190385907938, 0.899023974191054), (27.0 / 44, 0.265752040001286, 0.835299243250222),
            (27.0 / 44, 0.265752040001286, 0.835299243250222), (27.0 / 55, 0.167330909776851, 0.753399790370812),
            (81.0 / 220, 0.0928295749369852, 0.657040832398164), (81.0 / 220, 0.0928295749369852, 0.657040832398164),
            (81.0 / 440, 0.0117384801231896, 0.525014842726642), (81.0 / 440, 0.0117384801231896, 0.525014842726642),
        ]
        #expect(found.steps.map(\.atRisk) == [11, 10, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(found.steps.map(\.events) == [1, 1, 1, 1, 0, 1, 1, 0, 1, 0])
        for (step, one) in zip(found.steps, expected) {
            expectClose(step.survival, one.survival, relative: 1e-14, "\(step.time)")
            let interval = try #require(try step.interval(level: 0.95))
            expectClose(interval, lower: one.lower, upper: one.upper, relative: 1e-12, "\(step.time)")
        }
    }

    @Test("The median and its limits; the upper one is not reached")
    func median() throws {
        let found = try KaplanMeier(times: times, events: events)
        #expect(found.median.value == 31)
        let interval = try #require(try found.medianInterval(level: 0.95).value)
        #expect(interval.lower == 13 && interval.upper == nil)
        let reached = try #require(found.survival(at: 20).value)
        let within = try #require(reached)
        expectClose(1 - within.survival, 25.0 / 88, relative: 1e-14, "part within 20 weeks")
        let early = try #require(found.survival(at: 3).value)
        #expect(early == nil)
        #expect(found.survival(at: 200).reason == .notReached)
    }

    @Test("Those who were followed later are at risk from then on only")
    func entries() throws {
        let entries = [0.0, 0, 5, 0, 10, 0, 9, 20, 0, 30, 40]
        let found = try KaplanMeier(times: times, events: events, entries: entries)
        #expect(found.steps.map(\.atRisk) == [6, 7, 5, 5, 4, 4, 3, 3, 2, 1])
        for (time, survival, lower, upper) in [
            (9.0, 5.0 / 6, 0.273122849928356, 0.974712426690893), (13, 5.0 / 7, 0.258153665458795, 0.919797456044858),
            (18, 4.0 / 7, 0.171866015528775, 0.837082780349181), (48, 4.0 / 35, 0.00592221893343541, 0.399602587338988),
        ] {
            let step = try #require(found.steps.first { $0.time == time })
            expectClose(step.survival, survival, relative: 1e-14, "\(time)")
            let interval = try #require(try step.interval(level: 0.95))
            expectClose(interval, lower: lower, upper: upper, relative: 1e-12, "\(time)")
        }
    }

    @Test("A survival of exactly one half lasts until the next event, and the median is the middle; all lost at once")
    func edges() throws {
        let half = try KaplanMeier(times: [2, 4, 6, 9], events: [true, true, true, true])
        #expect(half.median.value == 5)
        #expect(try half.steps[3].interval(level: 0.95) == nil)
        let late = try #require(half.survival(at: 50).value)
        #expect(late?.survival == 0)
        let none = try KaplanMeier(times: [3, 5], events: [false, false])
        #expect(none.median.reason == .notReached)
        #expect(try none.medianInterval(level: 0.95).reason == .notReached)
        #expect(try none.steps[0].interval(level: 0.95) == nil)
        #expect(throws: StatisticsError.invalidValue(3)) { try KaplanMeier(times: [3], events: [true], entries: [3]) }
        #expect(throws: StatisticsError.unequalLengths(1, 2)) { try KaplanMeier(times: [3], events: [true, true]) }
        #expect(throws: StatisticsError.tooFewPoints(0, needed: 1)) { try KaplanMeier(times: [], events: []) }
    }
}
