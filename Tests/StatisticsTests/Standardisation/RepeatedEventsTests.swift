import Statistics
import Testing

@Suite("Direct standardisation of repeated events") struct RepeatedEventsTests {
    @Test("Each person's events count with their square", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("dsr_nonindependent.json", count: 2) {
            let rate = try DirectRate(oracle["strata"].list.map { try stratum($0) })
            let independent = try DirectRate(
                oracle["strata"].list.map {
                    let events = try frequencies($0).reduce(0) { $0 + Double($1.events) * $1.people }
                    return try DirectStratum(
                        events: events, exposure: $0["exposure"].number, standard: $0["std"].number)
                })
            let (per, level) = (try oracle["multiplier"].number, try oracle["conf"].number)
            let expected = oracle["expected"]
            try expected["total_events"].expect(rate.events, relative: 0)
            try expected["dsr"].expect(rate.value.map { $0 * per }, relative: 1e-10)
            try expected["var"].expect(rate.variance * per * per, relative: 1e-10)
            for (name, interval) in [
                ("dobson_byar", try rate.dobsonByar(level: level)),
                ("dobson_exact", try rate.dobsonExact(level: level)),
                ("if_wrongly_treated_independent", try independent.dobsonByar(level: level)),
            ] { try expected["ci_" + name].expect(interval?.scaled(by: per), relative: 1e-10) }
            #expect(try rate.tiwari(level: level) == nil)
        }
    }

    private func frequencies(_ stratum: ReferenceValue) throws -> [(events: Int, people: Double)] {
        try (1...4).map { ($0, try stratum["n_workers_\($0)"].number) }
    }

    private func stratum(_ one: ReferenceValue) throws -> DirectStratum {
        try DirectStratum(repeated: frequencies(one), exposure: one["exposure"].number, standard: one["std"].number)
    }

    @Test("Nobody with two events: as independent ones")
    func single() throws {
        let repeated = try DirectStratum(repeated: [(1, 14), (2, 0)], exposure: 50, standard: 2)
        #expect(repeated == (try DirectStratum(events: 14, exposure: 50, standard: 2)))
        #expect(throws: StatisticsError.invalidCount(-2)) {
            try DirectStratum(repeated: [(-2, 1)], exposure: 1, standard: 1)
        }
    }
}
