import Disclosure
import Facts

extension ReportedTable {
    /// A table of the catalogue as a file has it: indicator, year, then the codes of its dimensions.
    ///
    /// - Parameters:
    ///   - printed: the file, as whoever receives the report finds it.
    ///   - vocabulary: the words that it may be written in.
    ///   - name: by which findings tell the table.
    ///   - conditions: how its block was limited: `dimension=code,code`.
    ///   - isCut: whether only the highest rows were printed.
    /// - Throws: ``QuestionError`` where the file names no such indicator or dimension.
    public init(
        _ printed: PrintedTable, _ vocabulary: Vocabulary, name: String, conditions: [String], isCut: Bool
    ) throws(QuestionError) {
        let by = try QuestionReader(vocabulary).dimensions(printed.columns.dropFirst(2).joined(separator: ","))
        var lines: [Line] = []
        for line in printed.lines {
            guard let expression = try QuestionReader(vocabulary).expressions(line.words[0]).first else { continue }
            guard let year = Int(line.words[1]) else { throw .notAYear(line.words[1]) }
            lines.append(Line(line, expression, year: year, codes: line.words.dropFirst(2)))
        }
        self.init(
            name: name, by: by, selection: try QuestionReader(vocabulary).selection(conditions), isCut: isCut,
            lines: lines)
    }

    /// The indicators that stand beside other figures of regions, in a table whose first column says which; nil for a table
    /// without any.
    public init?(
        besideRegions printed: PrintedTable, _ vocabulary: Vocabulary, name: String, year: Int, isCut: Bool
    ) {
        let lines = printed.lines.compactMap { line in
            (try? QuestionReader(vocabulary).expressions(line.words[0]).first).map {
                Line(line, $0, year: year, codes: line.words.dropFirst())
            }
        }
        guard !lines.isEmpty else { return nil }
        self.init(name: name, by: [.region], selection: Selection([:]), isCut: isCut, lines: lines)
    }
}

extension ReportedTable.Line {
    fileprivate init(_ printed: PrintedTable.Line, _ expression: Expression, year: Int, codes: ArraySlice<String>) {
        self.init(
            expression: expression, year: year, codes: Array(codes),
            numerator: printed.isEstimated ? nil : printed.numerator, denominator: printed.denominator,
            isConfidential: printed.isConfidential)
    }
}
