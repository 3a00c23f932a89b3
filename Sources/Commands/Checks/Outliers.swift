import Facts
import Foundation
import Reports

/// Finds values that a slip of the decimal mark makes: far from the other years of the same code, or from all others.
struct Outliers {
    /// What the figures are: the code of an indicator, the name of a measure.
    let subject: String
    let points: [FigurePoint]
    /// Counts differ from code to code by their nature: only their other years say that one is unusual.
    var comparesCodes = true

    /// A value ten times the median of its years, or a tenth of it, is reported.
    static let ratioToOtherYears = 10.0
    /// So many robust standard deviations of the logarithms away from the median of the year.
    static let distance = 5.0
    /// Fewer codes than this make no distribution.
    static let smallestDistribution = 30

    var findings: [Finding] {
        points.compactMap { point in
            let reasons = [againstOtherYears(point), comparesCodes ? againstDistribution(point) : nil].compactMap { $0 }
            guard !reasons.isEmpty else { return nil }
            return Finding(
                kind: .outlier, file: point.file, line: point.line, column: point.column,
                value: PlainNumber.text(point.value),
                message: "\(point.place)\(subject) of \(point.codes) in \(point.year) is "
                    + "\(PlainNumber.text(point.value)): \(reasons.joined(separator: "; "))")
        }
    }

    /// Three years at least are needed to say which of them is unusual: the one far from their median.
    private func againstOtherYears(_ point: FigurePoint) -> String? {
        let years = points.filter { $0.codes == point.codes }
        guard years.count >= 3, let median = Self.median(years.map(\.value)), median > 0, point.value > 0 else {
            return nil
        }
        let ratio = point.value / median
        guard ratio >= Self.ratioToOtherYears || ratio <= 1 / Self.ratioToOtherYears else { return nil }
        let others = years.filter { $0.year != point.year }
        let listed = others.map { "\($0.year) \(PlainNumber.text($0.value))" }.joined(separator: ", ")
        return "\(Self.rounded(ratio)) times its other years (\(listed)), probably a lost decimal mark"
    }

    private func againstDistribution(_ point: FigurePoint) -> String? {
        let peers = points.filter { $0.year == point.year && $0.value > 0 }.map { log($0.value) }
        guard peers.count >= Self.smallestDistribution, point.value > 0, let center = Self.median(peers),
            let deviation = Self.median(peers.map { abs($0 - center) }), deviation > 0
        else { return nil }
        // 1.4826 makes the median absolute deviation that of a normal distribution (Hampel 1974).
        let distance = (log(point.value) - center) / (1.4826 * deviation)
        guard abs(distance) > Self.distance else { return nil }
        return "far from the \(peers.count) figures of the year, whose median is \(Self.rounded(exp(center)))"
    }

    static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    private static func rounded(_ value: Double) -> String {
        let scale = value.magnitude >= 10 ? 1.0 : 10_000.0
        return PlainNumber.text((value * scale).rounded() / scale)
    }
}
