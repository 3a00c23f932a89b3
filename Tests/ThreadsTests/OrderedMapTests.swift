import Testing
import Threads

@Suite("Work on several threads, results in order") struct OrderedMapTests {
    @Test("Any number of workers gives the results of one, in the order of the elements", arguments: [0, 1, 2, 3, 64])
    func order(workers: Int) {
        let numbers = Array(0..<100)
        #expect(numbers.mapped(workers: workers) { $0 * $0 } == numbers.map { $0 * $0 })
        #expect([Int]().mapped(workers: workers) { $0 } == [])
    }

    @Test("Jobs end in their order whatever each takes", arguments: [1, 2, 5])
    func stream(workers: Int) throws {
        let work = OrderedWork<Int, Int>(workers: workers) { job in
            (0..<(job % 3 == 0 ? 20_000 : 1)).reduce(job) { sum, step in sum &+ step &- step }
        }
        var (next, delivered) = (0, [Int]())
        try work.run {
            next += 1
            return next <= 40 ? next : nil
        } deliver: {
            delivered.append($0)
        }
        #expect(delivered == Array(1...40))
    }
}
