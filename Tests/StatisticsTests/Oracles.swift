import Foundation
import Statistics
import Testing

/// The published or R-computed reference values, read from the folder next to this file.
enum Oracles {
    /// The rows of a CSV file without quotes, each a dictionary by column name.
    static func rows(of file: String) throws -> [[String: String]] { try rows(at: url(of: file)) }

    static func rows(at url: URL) throws -> [[String: String]] {
        let text = try String(contentsOf: url, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline)
        let header = try #require(lines.first).split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(header, fields))
        }
    }

    /// The content of a JSON file.
    static func decode<Content: Decodable>(_ type: Content.Type, from file: String) throws -> Content {
        try JSONDecoder().decode(type, from: Data(contentsOf: url(of: file)))
    }

    private static func url(of file: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles").appending(path: file)
    }
}

extension [String: String] {
    /// The number in a column; a missing or malformed one fails the test.
    func number(_ column: String) throws -> Double {
        try #require(self[column].flatMap(Double.init), "no number in column \(column) of \(self)")
    }
}

/// Records a failure with the case and both values unless they agree; a reference of 0 or `nil` must be met exactly.
func expectClose(
    _ actual: Double?,
    _ expected: Double?,
    relative tolerance: Double,
    _ context: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let agrees: Bool
    if let actual, let expected {
        agrees = actual == expected || abs(actual - expected) <= tolerance * abs(expected)
    } else {
        agrees = actual == nil && expected == nil
    }
    #expect(
        agrees,
        "\(context): got \(describe(actual)), reference \(describe(expected))",
        sourceLocation: sourceLocation
    )
}

/// Compares both limits of an interval; a `nil` upper limit is expected as `nil`.
func expectClose(
    _ interval: Interval,
    lower: Double,
    upper: Double?,
    relative tolerance: Double,
    _ context: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectClose(
        interval.lower, lower, relative: tolerance, "\(context), lower limit", sourceLocation: sourceLocation)
    expectClose(
        interval.upper, upper, relative: tolerance, "\(context), upper limit", sourceLocation: sourceLocation)
}

private func describe(_ value: Double?) -> String {
    value.map { "\($0)" } ?? "nil"
}
