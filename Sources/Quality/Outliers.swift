import Facts
import Foundation
import Indicators
import Reports
import Words

/// Finds values that a slip of the decimal mark makes: far from the other years of the same code, or from all others.
struct Outliers {
    /// What the figures are: the name of an indicator, an event or a measure.
    let subject: Bilingual
    let points: [FigurePoint]
    /// Counts differ from code to code by their nature: only their other years say that one is unusual.
    var comparesCodes = true

    /// A value ten times the median of its years, or a tenth of it, is reported.
    static let ratioToOtherYears = 10.0
    /// So many robust standard deviations of the logarithms away from the median of the year.
    static let distance = 5.0
    /// Fewer codes than this make no distribution.
    static let smallestDistribution = 30

    /// The points that stand far away, and why.
    var suspects: [(point: FigurePoint, reason: Bilingual)] {
        let series = Dictionary(grouping: points, by: \.codes)
        let years = Dictionary(grouping: points.filter { $0.value > 0 }, by: \.year).mapValues(Spread.init)
        let neighbours = Neighbours(points)
        return points.compactMap { point in
            let others = series[point.codes] ?? []
            var reasons = [againstOtherYears(point, others)].compactMap { $0 }
            if comparesCodes {
                if reasons.isEmpty { reasons += [neighbours.reason(point, years: others)].compactMap { $0 } }
                reasons += [years[point.year]?.reason(point.value)].compactMap { $0 }
            }
            return reasons.isEmpty ? nil : (point, reasons.joined(separator: Bilingual(" ; ", "; ")))
        }
    }

    var findings: [Finding] {
        suspects.map { point, reason in
            Finding(
                kind: .outlier, file: point.file, line: point.line, column: point.column,
                value: PlainNumber.text(point.value),
                text: Bilingual(
                    "\(point.place.french)\(subject.french), \(point.codes.french), en \(point.year) vaut "
                        + "\(PlainNumber.text(point.value)) : \(reason.french)",
                    "\(point.place.english)\(subject.english), \(point.codes.english), in \(point.year) is "
                        + "\(PlainNumber.text(point.value)): \(reason.english)"))
        }
    }

    /// The warnings beside figures that are printed as their file gives them.
    var cautions: [Bilingual] {
        suspects.map { point, _ in
            let (file, line, value) = (point.file ?? "", point.line ?? 0, PlainNumber.text(point.value))
            return Bilingual(
                "\(file), ligne \(line) : \(subject.french), \(point.codes.french), en \(point.year) vaut "
                    + "\(value.replacing(".", with: ",")), loin des autres valeurs ; à vérifier dans la source",
                "\(file), line \(line): \(subject.english), \(point.codes.english), in \(point.year) is \(value), far from the other "
                    + "values; verify it in the source")
        }
    }

    /// Three years at least are needed to say which of them is unusual: the one far from their median.
    private func againstOtherYears(_ point: FigurePoint, _ years: [FigurePoint]) -> Bilingual? {
        guard years.count >= 3, let median = Self.median(years.map(\.value)), median > 0, point.value > 0 else {
            return nil
        }
        let ratio = point.value / median
        guard ratio >= Self.ratioToOtherYears || ratio <= 1 / Self.ratioToOtherYears else { return nil }
        let others = years.filter { $0.year != point.year }
        let listed = others.map { "\($0.year) \(PlainNumber.text($0.value))" }.joined(separator: ", ")
        let advice =
            comparesCodes
            ? Bilingual("sans doute une virgule perdue", "probably a lost decimal mark")
            : Bilingual("à vérifier dans la source", "verify it in the source")
        return Bilingual(
            "\(Self.rounded(ratio)) fois ses autres années (\(listed)), \(advice.french)",
            "\(Self.rounded(ratio)) times its other years (\(listed)), \(advice.english)")
    }

    /// The figures of all codes of a year.
    private struct Spread {
        let count: Int
        let center: Double
        /// Median absolute deviation of the logarithms.
        let deviation: Double

        init(_ points: [FigurePoint]) {
            let logarithms = points.map { log($0.value) }
            let center = Outliers.median(logarithms) ?? 0
            (count, self.center) = (points.count, center)
            deviation = Outliers.median(logarithms.map { abs($0 - center) }) ?? 0
        }

        func reason(_ value: Double) -> Bilingual? {
            guard count >= Outliers.smallestDistribution, value > 0, deviation > 0 else { return nil }
            // 1.4826 makes the median absolute deviation that of a normal distribution (Hampel 1974).
            guard abs((log(value) - center) / (1.4826 * deviation)) > Outliers.distance else { return nil }
            let median = Outliers.rounded(exp(center))
            return Bilingual(
                "loin des \(count) chiffres de l'année, dont la médiane est \(median)",
                "far from the \(count) figures of the year, whose median is \(median)")
        }
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
