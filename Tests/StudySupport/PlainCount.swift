import Foundation
import TestSupport

/// What the demonstration holds, counted the long way from its text: no pseudonym, no secrecy.
package struct PlainCount {
    /// The tools that find each number of registration, of those found by one at least.
    package private(set) var people: [String: Set<String>] = [:]
    /// Complete EPICES scores by territory.
    package private(set) var scores: [String: [Double]] = [:]

    private static let coefficients = [10.06, -11.83, -8.28, -8.28, 14.80, -6.51, -7.10, -7.10, -9.47, -9.47, -7.10]

    package init() throws {
        for tool in ["observatoire", "data-mining", "pfidass"] {
            for row in try Self.rows(tool) where row[4] != "non" { people[row[0], default: []].insert(tool) }
        }
        for row in try Self.rows("fragire") where ["5", "6"].contains(row[4]) && row[5] == "oui" {
            people[row[0], default: []].insert("fragire")
        }
        for row in try Self.rows("epices") where !row[5...].contains("") {
            let score = zip(row[5...], Self.coefficients).reduce(75.14) { $1.0 == "oui" ? $0 + $1.1 : $0 }
            scores[row[3], default: []].append(score)
            let age = 2024 - (Int(row[1].prefix(4)) ?? 0)
            // Half a hundredth below the threshold: the sum is in doubles here.
            if score > ((16...25).contains(age) ? 37.265 : 30.165) { people[row[0], default: []].insert("epices") }
        }
    }

    private static func rows(_ name: String) throws -> [[String]] {
        let text = try String(contentsOfFile: Demonstration.folder + "/\(name).csv", encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
