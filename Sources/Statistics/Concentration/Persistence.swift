/// The share of the next year's total that this year's units with the most have; of those at the border, all count by the
/// same fraction, so that the order in which units are given does not matter.
///
/// - Parameters:
///   - first: the values of all units in the year by which the top is chosen.
///   - second: the values of the same units in the next year.
///   - fraction: the part of the units that is the top, above 0 and at most 1.
/// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/invalidFraction(_:)``, or
///   ``StatisticsError/invalidCount(_:)`` also for a next year without anything.
public func persistence(
    from first: [Double], to second: [Double], fraction: Double
) throws(StatisticsError) -> Double {
    guard first.count == second.count else { throw .unequalLengths(first.count, second.count) }
    guard fraction > 0, fraction <= 1 else { throw .invalidFraction(fraction) }
    for value in first + second where !(value >= 0 && value.isFinite) { throw .invalidCount(value) }
    let total = second.reduce(0, +)
    guard total > 0 else { throw .invalidCount(total) }
    let top = fraction * Double(first.count)
    let border = first.sorted(by: >)[min(first.count, max(1, Int(top.rounded(.up)))) - 1]
    let above = first.indices.filter { first[$0] > border }
    let level = first.indices.filter { first[$0] == border }
    let part = (top - Double(above.count)) / Double(level.count)
    return (above.reduce(0) { $0 + second[$1] } + part * level.reduce(0) { $0 + second[$1] }) / total
}
