import Schemes
import Threads

/// What is compared: the columns, the pair whose differences are reported, and the column whose budget is shared out.
public struct ComparisonPlan: Sendable {
    /// The civil year compared.
    public let year: Int
    /// In the order of the tables.
    public var columns: [ComparedScheme]
    /// Places of the two columns whose differences are reported; nil for none.
    public let pair: (Int, Int)?
    /// Place of the column whose budget is shared out; nil for none.
    public let envelopeColumn: Int?
    /// The columns that are set side by side: places of the laws of one scheme, and of the pair. They are compared on the
    /// enterprises that have an answer under each of them.
    public let commonBases: [[Int]]

    /// By the name of a scheme, the fact of which the mean over its beneficiaries is kept.
    let followedFacts: [String: String]

    /// Places count from 0 among `columns`.
    public init(
        year: Int, columns: [ComparedScheme], pair: (Int, Int)?, envelopeColumn: Int?,
        followedFacts: [String: String] = [:]
    ) {
        self.followedFacts = followedFacts
        self.year = year
        self.columns = columns
        self.pair = pair
        self.envelopeColumn = envelopeColumn
        commonBases = Self.commonBases(columns, pair)
    }

    /// Two columns at least each; a column without law has no answer, and is in none.
    private static func commonBases(_ columns: [ComparedScheme], _ pair: (Int, Int)?) -> [[Int]] {
        var keys = columns.map(\.scheme.name)
        if let pair { keys = keys.map { $0 == keys[pair.1] ? keys[pair.0] : $0 } }
        let places = columns.indices.filter { columns[$0].law != nil }
        return Dictionary(grouping: places) { keys[$0] }.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    /// Enterprises that one piece of work holds: a constant, so that sums do not depend on the number of workers.
    private static let chunk = 512

    /// The tally of no enterprise, to which those of parts are merged.
    public var emptyTally: ComparisonTally { ComparisonTally(self) }

    /// The tally of some enterprises, computed on `workers` threads: the same bits whatever their number.
    public func tally(_ enterprises: [Enterprise], workers: Int) -> ComparisonTally {
        let parts = Self.parts(enterprises, workers: workers) { part in
            var tally = ComparisonTally(self)
            for enterprise in part { tally.add(enterprise, self) }
            return tally
        }
        return parts.reduce(into: emptyTally) { $0.merge($1) }
    }

    /// `work` on consecutive pieces of `enterprises`, in their order.
    private static func parts<Part: Sendable>(
        _ enterprises: [Enterprise], workers: Int, _ work: @Sendable ([Enterprise]) -> Part
    ) -> [Part] {
        let starts = Array(stride(from: 0, to: enterprises.count, by: chunk))
        return starts.mapped(workers: workers) { start in
            work(Array(enterprises[start..<min(start + chunk, enterprises.count)]))
        }
    }

    /// The sums over the whole that column `index` needs, over some enterprises.
    public func aggregateSums(
        _ name: String, column index: Int, over enterprises: [Enterprise], workers: Int
    ) -> AggregateSums {
        guard let law = columns[index].law?.parts.last?.law else { return AggregateSums() }
        let (circumstances, shift) = (columns[index].circumstances, columns[index].shift)
        let parts = Self.parts(enterprises, workers: workers) { part in
            law.sums(of: name, over: shift == 0 ? part : part.map { $0.moved(by: shift) }, circumstances)
        }
        return parts.reduce(into: AggregateSums()) { $0.merge($1) }
    }
}
