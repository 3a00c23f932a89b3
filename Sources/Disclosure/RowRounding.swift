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

    /// The multiple of the step that is nearest to `count`.
    public func callAsFunction(_ count: Int) -> Int { (count + step / 2) / step * step }
}

extension SecrecyRules {
    /// How rows of files of that kind are told, under the strictest rule of any year; nil where they were released.
    public func rowRounding(_ secrecy: Secrecy) -> RowRounding? {
        guard secrecy != .published else { return nil }
        let minimums = parameter.values.compactMap { $0.content.entries[[secrecy.rawValue, "minimum"]] }
        return RowRounding(minimum: Int(minimums.max() ?? 0))
    }
}
