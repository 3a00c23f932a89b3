import Declarations
import Facts

/// How the number of rows of a file that was never released is told: as a multiple of a step so wide that a reader cannot take
/// a hidden figure from it by subtraction.
///
/// Each number is rounded by itself: rows read are not the sum of what is told to have become of them.
public struct RowRounding: Sendable, Hashable {
    /// Ten, or the least number of units of which a figure may leave, where that is more.
    public let step: Int

    /// `minimum` is the least number of units of which a figure may leave.
    public init(minimum: Int) { step = max(10, minimum) }

    /// The same of files of which every row is one person: how many rows there are bounds every count of those who are in them, and
    /// is told ten times as coarsely, so that it never says of a hidden count that it is small.
    public init(minimumOfPersons minimum: Int) { step = 10 * max(10, minimum) }

    /// The multiple of the step that is nearest to `count`.
    public func callAsFunction(_ count: Int) -> Int { (count + step / 2) / step * step }
}

extension SecrecyRules {
    /// How rows of files of that kind are told, under the strictest rule of any year; nil where they were released.
    public func rowRounding(_ secrecy: Secrecy) -> RowRounding? {
        guard secrecy != .published else { return nil }
        return RowRounding(minimum: minimums(secrecy).max() ?? 0)
    }

    /// The least number of units that was ever asked for, by kind of secrecy.
    public var leastMinimums: [Secrecy: Int] {
        Secrecy.allCases.reduce(into: [:]) { least, secrecy in least[secrecy] = minimums(secrecy).min() }
    }

    private func minimums(_ secrecy: Secrecy) -> [Int] {
        parameter.values.compactMap { $0.content.entries[[secrecy.rawValue, "minimum"]].map { Int($0) } }
    }
}
