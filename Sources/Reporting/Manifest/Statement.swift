/// A line of a report, outside the tables that a file of figures stands behind, that has numbers.
public struct Statement: Codable, Sendable, Hashable {
    /// Of the report, from 1.
    public let line: Int
    /// Its runs of digits, in their order.
    public let numbers: String
    /// Those of its figures that a table prints too; absent where there are none.
    public let figures: [Figure]?

    /// A figure of a sentence that stands in a table.
    public struct Figure: Codable, Sendable, Hashable {
        /// As the sentence has it.
        public let shown: String
        /// Below the folder of the report.
        public let table: String
        /// Line of that file, from 1: the header is the first.
        public let row: Int
    }

    /// The lines of a report that have numbers, but for its tables of figures, which are compared with their files.
    static func all(in lines: [Substring]) -> [Statement] {
        let tables = Set(MarkdownTable.all(in: lines).flatMap(\.lines))
        return lines.enumerated().compactMap { index, line in
            let numbers = numbers(in: line)
            guard !numbers.isEmpty, !tables.contains(index + 1) else { return nil }
            return Statement(line: index + 1, numbers: numbers, figures: nil)
        }
    }

    /// The runs of digits of a text, each with the sign before it, a blank between two of them.
    static func numbers(in text: Substring) -> String {
        text.matches(of: #/[-\u{2212}]?[0-9]+/#).map { String($0.output) }.joined(separator: " ")
    }

    func with(_ figures: [Figure]) -> Statement { Statement(line: line, numbers: numbers, figures: figures) }
}
