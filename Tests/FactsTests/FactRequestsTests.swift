import Facts
import Testing

@Suite("What a run asks of the facts") struct FactRequestsTests {
    @Test("Claims and employees are always counted, other measures where they are asked for")
    func measures() {
        let days = FactRequests(measures: [.days])
        #expect([Measure.days, .claims, .employees].allSatisfy(days.wants))
        #expect(![Measure.hours, .deaths, .cost].contains(where: days.wants))
        #expect(FactRequests(measures: []).wants(.claims) && !FactRequests(measures: []).wants(.days))
    }

    @Test("Without a list, every measure is summed; another set of dimensions asks for all of them")
    func all() {
        #expect([Measure.days, .claims, .hours].allSatisfy(FactRequests().wants))
        var requests = FactRequests(dimensions: [[.ctn]], measures: [.days])
        requests.add([])
        #expect(!requests.wants(.hours))
        requests.add([[.naf5, .year]])
        #expect(requests.wants(.hours) && requests.union == [.ctn, .naf5, .year])
        #expect(requests.dimensions == [[.ctn], [.naf5, .year]])
    }
}
