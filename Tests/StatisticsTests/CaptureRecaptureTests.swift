import Statistics
import Testing

/// Expected values: the worked example 200, 150, 60, and R for its variance and interval.
@Suite struct CaptureRecaptureTests {
    @Test func workedExample() throws {
        let lists = try CaptureRecapture(first: 200, second: 150, both: 60)
        #expect(lists.lincolnPetersen == 500)
        #expect(abs(lists.chapman - 496.55737704918033) < 1e-9)
        let interval = try #require(try lists.interval(level: 0.95))
        #expect(abs(interval.lower - 430.88275740422233) < 1e-9)
        #expect(abs(try #require(interval.upper) - 592.84720997488466) < 1e-9)
    }

    @Test func nobodyOnBothLists() throws {
        let lists = try CaptureRecapture(first: 9, second: 4, both: 0)
        #expect(lists.lincolnPetersen == nil)
        #expect(lists.chapman == 49)
        #expect(try #require(try lists.interval(level: 0.95)).lower > 13)
    }

    @Test func everybodyOnBothLists() throws {
        let lists = try CaptureRecapture(first: 20, second: 20, both: 20)
        #expect(lists.chapman == 20)
        #expect(try lists.interval(level: 0.95) == nil)
    }

    /// By hand: 21 × 31 / 8 - 1 with seven on both lists; with six, 21 × 31 / 7 - 1 = 92 is not told.
    @Test("With fewer than seven people on both lists there is no estimate")
    func fewOnBothLists() throws {
        #expect(try CaptureRecapture(first: 20, second: 30, both: 7).estimate == 80.375)
        let few = try CaptureRecapture(first: 20, second: 30, both: 6)
        #expect(few.chapman == 92 && few.estimate == nil)
        #expect(try CaptureRecapture(first: 5, second: 4, both: 0).estimate == nil)
    }

    @Test func moreOnBothThanOnOne() {
        #expect(throws: StatisticsError.moreSuccessesThanTrials(successes: 5, trials: 4)) {
            try CaptureRecapture(first: 4, second: 9, both: 5)
        }
    }
}
