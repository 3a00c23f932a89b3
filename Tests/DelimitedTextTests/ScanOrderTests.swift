import DelimitedText
import Foundation
import Synchronization
import Testing

@Suite("Scan: order, bounds and sums")
struct ScanOrderTests {
    private static let text = (1...3000).map { "ligne \($0);\(Double($0) / 7)\n" }.joined()

    /// The lines of each merged slice, and a sum of decimals by slice.
    private func slices(workers: Int, slowLine: Int = 0) throws -> (lines: [[Int]], sum: Double) {
        let file = try TestFile(Self.text)
        var slices: [[Int]] = []
        var sum = 0.0
        _ = try scan(
            file: TextFile(path: file.path), form: TextForm(headerRecord: 0), workers: workers, sliceSize: 500,
            start: { (lines: [Int](), sum: 0.0) },
            record: { partial, record in
                if record.line == slowLine { Thread.sleep(forTimeInterval: 0.2) }
                partial.lines.append(record.line)
                partial.sum += Double(record.text(1)) ?? 0
            },
            merge: {
                slices.append($0.lines)
                sum += $0.sum
            })
        return (slices, sum)
    }

    @Test(
        "The same slices, and the same sum of decimals bit for bit, at any number of workers", arguments: [2, 4, 8, 16])
    func sameBits(workers: Int) throws {
        let one = try slices(workers: 1)
        let many = try slices(workers: workers)
        #expect(many.lines == one.lines)
        #expect(many.sum.bitPattern == one.sum.bitPattern)
        #expect(one.lines.count > 100)
        #expect(one.lines.flatMap { $0 } == Array(1...3000))
    }

    @Test("Partial results are merged in file order even when the first slice is slow")
    func slowFirstSlice() throws {
        #expect(try slices(workers: 4, slowLine: 1).lines.flatMap { $0 } == Array(1...3000))
    }

    @Test("A slow slice holds back the others: no more than three slices for each worker are begun")
    func backPressure() throws {
        let file = try TestFile(Self.text)
        let begun = Mutex(0)
        let begunWhenFirstEnds = Mutex(0)
        _ = try scan(
            file: TextFile(path: file.path), form: TextForm(headerRecord: 0), workers: 2, sliceSize: 500,
            start: { begun.withLock { $0 += 1 } },
            record: { _, record in
                guard record.line == 1 else { return }
                Thread.sleep(forTimeInterval: 0.3)
                begunWhenFirstEnds.withLock { $0 = begun.withLock { $0 } }
            },
            merge: { _ in })
        #expect(begunWhenFirstEnds.withLock { $0 } <= 6)
        #expect(begun.withLock { $0 } > 100)
    }

    @Test("The first problem of the file is reported, after everything before it", arguments: [1, 2, 8])
    func firstProblem(workers: Int) throws {
        let damaged = Self.text.replacing("ligne 1500;", with: "ligne \"1500;").replacing("ligne 2000;", with: "x\"")
        let file = try TestFile(damaged)
        var merged = 0
        #expect {
            try scan(
                file: TextFile(path: file.path), form: TextForm(headerRecord: 0), workers: workers, sliceSize: 500,
                start: { 0 },
                record: { last, record in
                    if record.line < 10 { Thread.sleep(forTimeInterval: 0.01) }
                    last = record.line
                },
                merge: { merged = $0 })
        } throws: { error in
            guard case .strayQuote(_, 1500, _) = error as? DelimitedTextError else { return false }
            return true
        }
        #expect((1400..<1500).contains(merged))
    }

    @Test("What merge throws ends the scan")
    func mergeThrows() throws {
        struct Enough: Error {}
        let file = try TestFile(Self.text)
        var merges = 0
        #expect(throws: Enough.self) {
            try scan(
                file: TextFile(path: file.path), form: TextForm(headerRecord: 0), workers: 4, sliceSize: 500,
                start: {}, record: { _, _ in },
                merge: {
                    merges += 1
                    if merges == 3 { throw Enough() }
                })
        }
        #expect(merges == 3)
    }

    @Test("The summary counts the bytes of the file and the records below the header")
    func summary() throws {
        let file = try TestFile("\u{FEFF}a;b\n1;2\n\n3;4")
        let summary = try scan(
            file: TextFile(path: file.path), form: TextForm(), workers: 2, start: {}, record: { _, _ in }, merge: {})
        #expect(summary.bytes == 15)
        #expect(summary.records == 2)
    }
}
