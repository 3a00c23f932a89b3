import Schemes
import TestSupport
import Testing

@Suite("Sharing out a limited budget")
struct AllocationTests {
    private func request(_ amount: Int, _ arrival: Double, score: Double = 0, employees: Double = 10)
        -> AllocationRequest
    {
        AllocationRequest(amount: amount, arrival: arrival, score: score, employees: employees)
    }

    @Test("By arrival; what does not fit gets nothing and the next may")
    func arrival() {
        let allocation = Allocation(
            budget: 100, rule: .arrival, requests: [request(50, 3), request(60, 1), request(50, 2), request(40, 4)])
        #expect(allocation.granted == [0, 60, 0, 40])
        #expect(allocation.left == 0)
    }

    @Test("By score, a tie by arrival")
    func score() {
        let allocation = Allocation(
            budget: 100, rule: .score,
            requests: [request(60, 1, score: 10), request(60, 3, score: 20), request(60, 2, score: 20)])
        #expect(allocation.granted == [0, 0, 60])
        #expect(allocation.left == 40)
    }

    @Test("By reserved shares (FIPU: 70 % under 50, 20 % under 200, 10 % others)")
    func shares() {
        let rule = AllocationRule.shares([
            ReservedShare(below: 50, share: 0.7), ReservedShare(below: 200, share: 0.2),
            ReservedShare(below: nil, share: 0.1),
        ])
        let allocation = Allocation(
            budget: 1000, rule: rule,
            requests: [
                request(700, 1, employees: 49), request(200, 2, employees: 50), request(200, 3, employees: 199),
                request(100, 4, employees: 200), request(1, 5, employees: 10),
            ])
        #expect(allocation.granted == [700, 200, 0, 100, 0])
        #expect(allocation.left == 0)
    }

    @Test("What is granted and what is left make the budget", arguments: 1...20)
    func identity(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let requests = (0..<50).map { _ in
            request(
                Int.random(in: 0...1000, using: &generator), Double.random(in: 0...1, using: &generator),
                score: Double(Int.random(in: 0...5, using: &generator)))
        }
        for rule in [AllocationRule.arrival, .score] {
            let allocation = Allocation(budget: 10_000, rule: rule, requests: requests)
            #expect(allocation.granted.reduce(0, +) + allocation.left == 10_000)
            #expect(allocation.left >= 0)
        }
    }
}
