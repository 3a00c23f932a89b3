import TestSupport
import Testing

@testable import Disclosure

@Suite("The cheapest cells that meet demands") struct CheapestCellsTests {
    private struct Demands {
        let costs: [Double]
        let demands: [Weakness]

        /// Ten cells; cell 10 is sensitive and cannot be chosen.
        init(seed: UInt64) {
            var random = SplitMix64(seed: seed)
            costs = (0..<10).map { _ in Double(1 + random.next() % 9) }
            demands = (0..<12).map { _ in
                func some() -> [Int] { (0..<10).filter { _ in random.next() % 4 == 0 } }
                let cell = Int(random.next() % 11)
                let partners = some().filter { $0 != cell }
                return Weakness(cell: cell, partners: partners, companions: some().filter { !partners.contains($0) })
            }
        }

        /// Every set of the ten cells, tried.
        func least() -> Double? {
            (0..<1024).compactMap { mask -> Double? in
                let chosen = { (cell: Int) in cell < 10 && mask & 1 << cell != 0 }
                let isMet = demands.allSatisfy { demand in
                    let isReleased = demand.companions.contains { !chosen($0) }
                    return (demand.cell < 10 && !chosen(demand.cell)) || isReleased
                        || demand.partners.contains(where: chosen)
                }
                return isMet ? (0..<10).filter(chosen).reduce(0) { $0 + costs[$1] } : nil
            }.min()
        }
    }

    @Test("No set of ten cells that meets twelve demands costs less", arguments: UInt64(1)...200)
    func least(seed: UInt64) {
        let demands = Demands(seed: seed)
        let search = CheapestCells(Array(0..<10), costs: demands.costs)
        for demand in demands.demands { search.add(demand) }
        switch search.chosen() {
        case .cells(let cells): #expect(cells.sorted().reduce(0) { $0 + demands.costs[$1] } == demands.least())
        case .none: #expect(demands.least() == nil)
        case .unknown: Issue.record("a search among ten cells was given up")
        }
    }

    @Test("A cell hidden for others alone needs its partner; a sensitive one without partners has no remedy")
    func limits() {
        let search = CheapestCells([1, 2], costs: [1, 5])
        #expect(search.chosen() == .cells([]))
        search.add(Weakness(cell: 0, partners: [1]))
        #expect(search.chosen() == .cells([1]))
        search.add(Weakness(cell: 1, partners: [2]))
        #expect(search.chosen() == .cells([1, 2]))
        search.add(Weakness(cell: 0, partners: []))
        #expect(search.chosen() == .none)
    }
}
