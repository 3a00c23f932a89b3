import Schemes

extension ColumnTally {
    /// Why some enterprises have no amount, in words, and how many they are.
    public struct CountedRow: Sendable, Hashable {
        /// Distinct among the rows of a column.
        public let code: String
        public let words: String
        /// Article of law; empty for an obstacle.
        public let reference: String
        public let count: EnterpriseCount

        public var enterprises: Double { count.value }
    }

    /// Refusals of the law, most frequent first.
    public var refusalRows: [CountedRow] {
        Self.sorted(
            refusals.map { refusal, count in
                CountedRow(
                    code: refusal.reason.english, words: refusal.reason.french, reference: refusal.reference,
                    count: count)
            })
    }

    /// What kept enterprises from an answer, most frequent first.
    public var obstacleRows: [CountedRow] {
        Self.sorted(
            obstacles.map { stop, count in
                CountedRow(
                    code: StopWords.code(stop), words: StopWords.french(stop), reference: "", count: count)
            })
    }

    /// Rows of one code are one: the parts of a year may refuse by the same words.
    private static func sorted(_ rows: [CountedRow]) -> [CountedRow] {
        var merged: [String: CountedRow] = [:]
        for row in rows.sorted(by: { ($0.code, $0.reference) < ($1.code, $1.reference) }) {
            let known = merged[row.code]
            merged[row.code] = CountedRow(
                code: row.code, words: row.words, reference: known?.reference ?? row.reference,
                count: known?.count.merged(row.count) ?? row.count)
        }
        return merged.values.sorted { ($1.enterprises, $0.code) < ($0.enterprises, $1.code) }
    }
}
