import Schemes
import Words

extension ColumnTally {
    /// Why some enterprises have no amount, in words, and how many they are.
    public struct CountedRow: Sendable, Hashable {
        /// Distinct among the rows of a column.
        public let code: String
        /// The words of the law, or of the obstacle.
        public let words: Bilingual
        /// Article of law; empty for an obstacle.
        public let reference: String
        /// How many enterprises, and who makes most of the number.
        public let count: EnterpriseCount

        /// Weighted: each row of the portfolio counts for what it stands for.
        public var enterprises: Double { count.value }

        /// That in which rows of one code are added, whatever the order in which they were met.
        fileprivate var order: (String, String, String, Double) { (code, reference, words.french, enterprises) }
    }

    /// Refusals of the law, most frequent first.
    public var refusalRows: [CountedRow] {
        Self.sorted(
            refusals.map { refusal, count in
                CountedRow(
                    code: refusal.reason.english, words: refusal.reason, reference: refusal.reference,
                    count: count)
            })
    }

    /// What kept enterprises from an answer, most frequent first.
    func obstacleRows(_ words: ObstacleWords) -> [CountedRow] {
        let met = Dictionary(grouping: obstacles.keys, by: ObstacleWords.code)
        return Self.sorted(
            obstacleCounts.map { code, count in
                CountedRow(code: code, words: words.words(met[code] ?? []), reference: "", count: count)
            })
    }

    /// How many enterprises the law refused, by the code of the reason.
    var refusalCounts: [String: EnterpriseCount] { Self.counts(refusals.map { ($0.key.reason.english, $0.value) }) }

    /// How many enterprises each obstacle kept from an answer, by its code.
    var obstacleCounts: [String: EnterpriseCount] {
        Self.counts(obstacles.map { (ObstacleWords.code($0.key), $0.value) })
    }

    /// Added from the smallest: the order of a dictionary would change the last digits of sums of weights.
    private static func counts(_ parts: [(code: String, count: EnterpriseCount)]) -> [String: EnterpriseCount] {
        let sorted = parts.sorted { $0.count.value < $1.count.value }
        return Dictionary(sorted, uniquingKeysWith: { $0.merged($1) })
    }

    /// Rows of one code are one: the parts of a year may refuse by the same words.
    private static func sorted(_ rows: [CountedRow]) -> [CountedRow] {
        var merged: [String: CountedRow] = [:]
        for row in rows.sorted(by: { $0.order < $1.order }) {
            let known = merged[row.code]
            merged[row.code] = CountedRow(
                code: row.code, words: row.words, reference: known?.reference ?? row.reference,
                count: known?.count.merged(row.count) ?? row.count)
        }
        return merged.values.sorted {
            $0.enterprises == $1.enterprises ? $0.code.precedesByScalars($1.code) : $0.enterprises > $1.enterprises
        }
    }
}
