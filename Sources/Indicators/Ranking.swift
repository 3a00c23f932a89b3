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
        let wanted = question.by.isEmpty ? nil : Self.lastYear(rows)
        let rule = Rule(request: request, question: question, population: population)
        var (ranked, others): ([Candidate], [Candidate]) = ([], [])
        for index in rows.indices where wanted == nil || rows.year(at: index) == wanted {
            let cell = rows.cell(at: index)
            guard let value = cell.value else { continue }
            if rule.admits(cell, index, of: rows) {
                ranked.append(Candidate(value: value, index: index))
            } else {
                others.append(Candidate(value: value, index: index))
            }
        }
        (expression, year, self.request) = (question.expression, wanted, request)
        (rankedCount, unrankedCount) = (ranked.count, others.count)
        let isByYear = wanted == nil
        // Rows beyond those that are kept need no place.
        let kept = (ranked.sorted() + others.sorted()).prefix(request.top ?? .max)
        let keys = kept.map { Self.key(rows[$0.index], isByYear: isByYear) }
        places = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The latest year that has a figure.
    private static func lastYear(_ rows: Rows) -> Int? {
        var last: Int?
        for index in rows.indices {
            let year = rows.year(at: index)
            if last.map({ $0 < year }) ?? true, rows.cell(at: index).value != nil { last = year }
        }
        return last
    }

    /// A figure and where its row stands: highest first; where two values are equal, the order of codes decides.
    private struct Candidate: Comparable {
        let value: Double
        let index: Int

        static func < (first: Candidate, second: Candidate) -> Bool {
            first.value == second.value ? first.index < second.index : first.value > second.value
        }
    }

    /// The rows that are kept, in their order; of one code every column and year stays.
    public func applied(to answers: [IndicatorTable]) -> [IndicatorTable] {
        answers.map { answer in
            var result = answer
            result.rows = kept(answer.rows)
            if request.isByValue { result.rows = ordered(result.rows) }
            return result
        }
    }

    private func kept(_ rows: Rows) -> Rows {
        guard let top = request.top else { return rows }
        let last = min(top, rankedCount)
        return year == nil
            ? rows.filter { place($0) < last } : rows.having(places.lazy.filter { $0.value < last }.map(\.key))
    }

    private func ordered(_ rows: Rows) -> Rows {
        let keys = rows.enumerated().map { (year == nil ? 0 : $1.year, place($1), $0) }
        return rows.extracting(keys.sorted(by: <).map(\.2))
    }

    /// Rows without a figure stand last, and so do those that are not kept.
    private func place(_ row: Row) -> Int { places[Self.key(row, isByYear: year == nil)] ?? .max }

    private static func key(_ row: Row, isByYear: Bool) -> [String] { isByYear ? [String(row.year)] : row.codes }
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

    func admits(_ cell: Cell, _ index: Int, of rows: Rows) -> Bool {
        guard !cell.flags.contains(.unreliable), !rows.hasCode(at: index, where: CodeForm.isMissing) else {
            return false
        }
        if let least = request.minimumClaims, (cell.numerator?.value ?? 0) < Double(least) { return false }
        guard let least = request.minimumEmployees else { return true }
        let row = rows[index]
        return employees[peopled.map { row.codes[$0] } + [String(row.year)]] ?? 0 >= Double(least)
    }
}
