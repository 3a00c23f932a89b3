/// Compares two texts: numbers at 1e-12 relative where both cells are numbers, everything else exactly.
enum GoldenComparison {
    static let tolerance = 1e-12

    /// The first difference, or nil.
    static func difference(expected: String, actual: String) -> String? {
        let first = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let second = actual.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, (wanted, found)) in zip(first, second).enumerated() where !matches(wanted, found) {
            return "line \(number + 1)\nexpected: \(wanted)\nfound:    \(found)"
        }
        return first.count == second.count ? nil : "\(first.count) lines expected, \(second.count) found:\n\(actual)"
    }

    private static func matches(_ expected: Substring, _ actual: Substring) -> Bool {
        if expected == actual { return true }
        let (first, second) = (cells(expected), cells(actual))
        return first.count == second.count && zip(first, second).allSatisfy(isClose)
    }

    private static func cells(_ line: Substring) -> [Substring] {
        line.split(separator: ",", omittingEmptySubsequences: false)
    }

    private static func isClose(_ expected: Substring, _ actual: Substring) -> Bool {
        if expected == actual { return true }
        guard let first = Double(expected), let second = Double(actual) else { return false }
        return abs(first - second) <= tolerance * abs(first)
    }
}
