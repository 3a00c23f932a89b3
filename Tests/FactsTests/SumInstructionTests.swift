import CVector
import TestSupport
import Testing

/// Rows are added to cells in plain arithmetic, and eight amounts at once.
@Suite("The same sums with any instructions")
struct SumInstructionTests {
    private typealias Add = (sum_rows, sum_measures, UnsafeMutablePointer<Int64>) -> UInt64

    private struct Job {
        let room: Int
        let count: Int
        let amounts: [Int64]
        let cells: [Int32]
        /// Of each measure, -1 for one that the rows lack.
        let columns: [Int32]
        let keepsLargest: [UInt8]
        let start: [Int64]

        init(_ random: inout SplitMix64, reach: Int64) {
            count = Int.random(in: 0...40, using: &random)
            room = count + Int.random(in: 0...5, using: &random)
            let width = Int.random(in: 1...20, using: &random)
            amounts = (0..<room * width).map { _ in
                Int.random(in: 0...9, using: &random) == 0 ? .min : Int64.random(in: -reach...reach, using: &random)
            }
            cells = (0..<count).map { _ in Int32.random(in: -1...6, using: &random) }
            columns = (0..<width).map { _ in Int32.random(in: -1..<Int32(width), using: &random) }
            keepsLargest = (0..<width).map { _ in UInt8.random(in: 0...1, using: &random) }
            start = (0..<7 * width).map { _ in Int64.random(in: -reach...reach, using: &random) }
        }

        func result(_ add: Add) -> (sums: [Int64], beyond: UInt64) {
            var sums = start
            let beyond = unsafe amounts.withUnsafeBufferPointer { amounts in
                unsafe cells.withUnsafeBufferPointer { cells in
                    unsafe columns.withUnsafeBufferPointer { columns in
                        unsafe keepsLargest.withUnsafeBufferPointer { largest in
                            let rows = unsafe sum_rows(
                                amounts: amounts.baseAddress, room: room, count: count, cells: cells.baseAddress)
                            let measures = unsafe sum_measures(
                                columns: columns.baseAddress, count: columns.count, keeps_largest: largest.baseAddress)
                            return unsafe add(rows, measures, &sums)
                        }
                    }
                }
            }
            return (sums, beyond)
        }

        /// The same, cell by cell; the smallest of all numbers is a missing amount.
        var expected: (sums: [Int64], beyond: UInt64) {
            var (sums, beyond) = (start, UInt64(0))
            for row in 0..<count where cells[row] >= 0 {
                for measure in columns.indices where columns[measure] >= 0 {
                    let place = Int(cells[row]) * columns.count + measure
                    let amount = amounts[Int(columns[measure]) * room + row]
                    if amount == .min { continue }
                    let (sum, overflow) = sums[place].addingReportingOverflow(amount)
                    let isLargest = keepsLargest[measure] == 1
                    sums[place] = isLargest ? max(sums[place], amount) : sum
                    if overflow && !isLargest { beyond |= 1 << UInt64(measure) }
                }
            }
            return (sums, beyond)
        }
    }

    @Test("Sums and largest values of rows, some of which have no cell", arguments: UInt64(1)...300)
    func add(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let job = Job(&random, reach: seed % 4 == 0 ? .max : 1 << 40)
        #expect(unsafe job.result(portable_add) == job.expected)
        if has_avx512() != 0 { #expect(unsafe job.result(avx512_add) == job.expected) }
    }
}
