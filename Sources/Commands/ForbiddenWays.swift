import DelimitedText
import Foundation
import Messages

/// The environment variables by which a way of reading is forbidden, to compare and to measure.
enum ForbiddenWays {
    private static let words = [
        "VIGIE_INSTRUCTIONS": ["portable", "avx2"], "VIGIE_LANE": Lane.allCases.map(\.rawValue),
    ]

    /// - Throws: a fault where one of them says a word that forbids nothing: what would be measured is not what was meant.
    static func check(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(Fault) {
        for (variable, known) in words.sorted(by: { $0.key < $1.key }) {
            guard let word = environment[variable], !word.isEmpty, !known.contains(word) else { continue }
            throw Fault(
                .usage,
                "the environment variable \(variable) is \"\(word)\"; it takes \(known.joined(separator: " or ")), or is not set"
            )
        }
    }
}
