import Facts
import Indicators
import Tables
import Testing

extension Evaluator {
    init(_ files: SyntheticFile...) throws {
        self = try Evaluator(
            base: FactBase(files.map(\.facts)), vocabulary: Repository.vocabulary, parameters: Repository.parameters)
    }

    func ask(
        _ text: String, by: [Dimension] = [], where conditions: [Dimension: [String]] = [:], years: [Int]? = nil
    ) throws -> IndicatorTable {
        let expression = try Indicators.Expression(parsing: text)
        return table(Question(expression: expression, by: by, selection: Selection(conditions), years: years))
    }

    /// The only cell of a question of one year without dimensions.
    func cell(_ text: String, where conditions: [Dimension: [String]] = [:], year: Int) throws -> Cell {
        let rows = try ask(text, where: conditions, years: [year]).rows
        try #require(rows.count == 1, "\(text) \(year)")
        return rows[0].cell
    }
}

extension Indicators.Expression {
    /// Of the catalogue that is shipped.
    init(parsing text: String) throws(ExpressionError) { try self.init(parsing: text, in: Repository.catalogue) }
}

extension IndicatorTable {
    func cell(_ codes: String..., year: Int) throws -> Cell {
        try #require(rows.first { $0.codes == codes && $0.year == year }?.cell, "\(codes) \(year)")
    }
}

/// `actual` within a relative distance of `expected`.
func expectClose(
    _ actual: Double?, _ expected: Double, relative: Double = 1e-12, _ context: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let actual else {
        Issue.record("no value, \(expected) is expected \(context)", sourceLocation: sourceLocation)
        return
    }
    let distance = abs(actual - expected)
    #expect(
        distance <= relative * max(abs(expected), .leastNormalMagnitude), "\(actual) and \(expected) \(context)",
        sourceLocation: sourceLocation)
}

/// What holds of every cell: a finite value within its bounds, or the flag and the reason.
func expectSound(_ cell: Cell, _ context: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if let value = cell.value {
        #expect(value.isFinite, "\(context)", sourceLocation: sourceLocation)
        #expect(!cell.flags.contains(.notAvailable), "\(context)", sourceLocation: sourceLocation)
        if let lower = cell.lower {
            #expect(lower.isFinite && lower <= value, "\(lower) to \(value) \(context)", sourceLocation: sourceLocation)
        }
        if let upper = cell.upper {
            #expect(upper.isFinite && upper >= value, "\(value) to \(upper) \(context)", sourceLocation: sourceLocation)
        }
    } else {
        #expect(cell.flags.contains(.notAvailable), "\(context)", sourceLocation: sourceLocation)
        #expect(!cell.reasons.isEmpty, "\(context)", sourceLocation: sourceLocation)
        #expect(cell.lower == nil && cell.upper == nil, "\(context)", sourceLocation: sourceLocation)
    }
    #expect((cell.level == nil) == (cell.lower == nil), "\(context)", sourceLocation: sourceLocation)
}
