import Statistics
import Testing

@Suite("Direct standardisation") struct DirectRateTests {
    @Test("Rate, variance and six intervals are those of R", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("dsr.json", count: 4) {
            let rate = try DirectRate(
                oracle["strata"].list.map {
                    try DirectStratum(
                        events: $0["events"].number, exposure: $0["exposure"].number, standard: $0["std"].number)
                })
            try check(rate, per: oracle["multiplier"].number, level: oracle["conf"].number, oracle["expected"])
        }
    }

    private func check(_ rate: DirectRate, per: Double, level: Double, _ expected: ReferenceValue) throws {
        try expected["total_events"].expect(rate.events, relative: 0)
        try expected["crude"].expect(rate.crude * per, relative: 1e-10)
        try expected["dsr"].expect(rate.value.map { $0 * per }, relative: 1e-10)
        try expected["var"].expect(rate.variance * per * per, relative: 1e-10)
        #expect(try (rate.reason == .fewerThanTenEvents) == expected["phe_suppressed_lt10"].isTrue)
        for (name, interval) in [
            ("dobson_byar_phe", try rate.dobsonByar(level: level)),
            ("dobson_exact", try rate.dobsonExact(level: level)),
            ("fay_feuer", try rate.fayFeuer(level: level)), ("tiwari_tcz", try rate.tiwari(level: level)),
            ("normal", try rate.normal(level: level)), ("lognormal", try rate.logNormal(level: level)),
        ] { try expected["ci_" + name].expect(interval?.scaled(by: per), relative: 1e-10) }
    }

    @Test("One stratum, or a standard in proportion to the exposure, gives the exact Poisson interval")
    func exactPoisson() throws {
        let exact = try PoissonInterval.exact(count: 12, level: 0.95).scaled(by: 1.0 / 400)
        let one = try DirectRate([DirectStratum(events: 12, exposure: 400, standard: 7)])
        let three = try DirectRate([
            DirectStratum(events: 2, exposure: 100, standard: 1), DirectStratum(events: 10, exposure: 300, standard: 3),
        ])
        for rate in [one, three] {
            let interval = try #require(try rate.fayFeuer(level: 0.95))
            expectClose(interval, lower: exact.lower, upper: exact.upper, relative: 1e-12, "one rate")
        }
    }

    @Test("A stratum without exposure makes the rate undefined, or leaves the standard, which is told")
    func emptyStrata() throws {
        let strata = [
            try DirectStratum(events: 20, exposure: 100, standard: 3),
            try DirectStratum(events: 0, exposure: 0, standard: 1),
        ]
        let refused = try DirectRate(strata)
        #expect(refused.value == nil && refused.reason == .emptyStratum && refused.emptyStrata == [1])
        #expect(try refused.fayFeuer(level: 0.95) == nil)
        let dropped = try DirectRate(strata, emptyStrata: .dropped)
        #expect(dropped.value == 0.2 && dropped.droppedShare == 0.25)
        #expect(throws: StatisticsError.invalidExposure(0)) { try DirectRate([]) }
        #expect(throws: StatisticsError.invalidExposure(0)) { try DirectStratum(events: 1, exposure: 0, standard: 1) }
    }
}
