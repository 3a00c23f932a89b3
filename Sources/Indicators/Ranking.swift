import Facts
import Tables

/// Places of rows by the figures of one indicator in one year, highest first; every answer keeps the same rows.
///
/// Only what may be printed is ranked: a row that secrecy hides has no figure, hence no place.
public struct Ranking: Sendable {
    /// The indicator whose figures decide.
    public let expression: Expression
    /// The year whose figures decide, the latest that has one; nil where the rows are years.
    public let year: Int?
    /// Rows that have a figure and are not ranked: their code is unknown, the figure unreliable, or a bound is not met.
    public let unrankedCount: Int
    private let request: RankingRequest
    /// Places of the rows that may be kept, those that are not ranked behind the others: with `top`, only the first of them.
    private let places: [[String]: Int]
    private let rankedCount: Int

    /// Nil where no order is asked for, or there is nothing to order.
    ///
    /// `population` is the answer to ``RankingRequest/questions(behind:in:)``.
    public init?(_ request: RankingRequest, of answers: [IndicatorTable], population: IndicatorTable?) {
        guard request.isRanked, answers.indices.contains(request.place) else { return nil }
        let (rows, question) = (answers[request.place].rows, answers[request.place].question)
        // Indices are sorted, not rows, which are large.
        let figures = rows.indices.filter { rows[$0].cell.value != nil }
        let wanted = question.by.isEmpty ? nil : figures.map { rows[$0].year }.max()
        year = wanted
        let candidates = figures.filter { wanted == nil || rows[$0].year == wanted }
        let rule = Rule(request: request, question: question, population: population)
        let ranked = Self.sorted(candidates.filter { rule.admits(rows[$0]) }, rows)
        let others = Self.sorted(candidates.filter { !rule.admits(rows[$0]) }, rows)
        (expression, self.request) = (question.expression, request)
        (rankedCount, unrankedCount) = (ranked.count, others.count)
        let isByYear = year == nil
        // Rows beyond those that are kept need no place.
        let keys = (ranked + others).prefix(request.top ?? .max).map { Self.key(rows[$0], isByYear: isByYear) }
        places = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The rows that are kept, in their order; of one code every column and year stays.
    public func applied(to answers: [IndicatorTable]) -> [IndicatorTable] {
        answers.map { answer in
            var result = answer
            result.rows = answer.rows.filter(isKept)
            if request.isByValue { result.rows = ordered(result.rows) }
            return result
        }
    }

    private func isKept(_ row: Row) -> Bool {
        guard let top = request.top else { return true }
        return place(row) < min(top, rankedCount)
    }

    private func ordered(_ rows: [Row]) -> [Row] {
        let keys = rows.enumerated().map { (year == nil ? 0 : $1.year, place($1), $0) }
        return keys.sorted(by: <).map { rows[$0.2] }
    }

    /// Rows without a figure stand last, and so do those that are not kept.
    private func place(_ row: Row) -> Int { places[Self.key(row, isByYear: year == nil)] ?? .max }

    private static func key(_ row: Row, isByYear: Bool) -> [String] { isByYear ? [String(row.year)] : row.codes }

    /// Highest first; where two values are equal, the order of codes decides.
    private static func sorted(_ indices: [Int], _ rows: [Row]) -> [Int] {
        let keys = indices.map { (rows[$0].cell.value ?? 0, $0) }
        return keys.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
    }
}

/// Which rows may be ranked among the others.
private struct Rule {
    private let request: RankingRequest
    /// The dimensions that divide people, by their places among those of the rows.
    private let peopled: [Int]
    private var employees: [[String]: Double] = [:]

    init(request: RankingRequest, question: Question, population: IndicatorTable?) {
        self.request = request
        peopled = question.by.indices.filter { !question.by[$0].describesClaim }
        for row in population?.rows ?? [] { employees[row.codes + [String(row.year)]] = row.cell.value }
    }

    func admits(_ row: Row) -> Bool {
        guard !row.codes.contains(where: CodeForm.isMissing), !row.cell.flags.contains(.unreliable) else {
            return false
        }
        if let least = request.minimumClaims, (row.cell.numerator?.value ?? 0) < Double(least) { return false }
        guard let least = request.minimumEmployees else { return true }
        return employees[peopled.map { row.codes[$0] } + [String(row.year)]] ?? 0 >= Double(least)
    }
}
