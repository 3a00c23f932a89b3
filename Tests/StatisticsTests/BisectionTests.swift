import Testing

@testable import Statistics

struct BisectionTests {
    @Test func findsARootToTheLastBit() {
        let root = bisectedRoot(in: 1...2) { $0 * $0 < 2 }
        #expect(abs(root - 2.0.squareRoot()) <= 2.0.squareRoot().ulp)
    }

    @Test func anEmptyBracketIsItsOwnRoot() {
        #expect(bisectedRoot(in: 3...3) { _ in true } == 3)
    }

    @Test func aRootNextToZeroIsReached() {
        expectClose(bisectedRoot(in: 0...1) { $0 < 1e-300 }, 1e-300, relative: 1e-15, "root next to 0")
    }

    @Test(arguments: [0, 1, 4, 9, 10, 100])
    func findsWhereAConditionStarts(threshold: Int) {
        #expect(partitionPoint(of: 0..<10) { $0 >= threshold } == min(threshold, 10))
    }
}
