/// How the rows of answers that stand side by side are asked to be ordered and cut.
public struct RankingRequest: Sendable {
    /// How many of the highest rows are kept; nil for all.
    public let top: Int?
    /// Whether the rows stand highest first, and not by code.
    public let isByValue: Bool
    /// Place, among the answers, of the one whose figures decide.
    public let place: Int
    /// Rows with fewer claims are not ranked; nil without such a bound.
    public let minimumClaims: Int?
    /// Rows with fewer employees are not ranked; nil without such a bound.
    public let minimumEmployees: Int?

    /// The words that ask for it: notebooks write them as keys, a command line as options.
    public enum Key: String, Sendable, CaseIterable {
        case top, sort
        case minimumClaims = "min-claims"
        case minimumEmployees = "min-employees"
    }

    /// From what is written under each key; `indicators` are those asked for, by one of which rows may be sorted.
    ///
    /// - Throws: ``RankingError`` for a value that a key does not take.
    public init(_ texts: [Key: String], of indicators: [Expression]) throws(RankingError) {
        (top, minimumClaims) = (try Self.number(texts, .top), try Self.number(texts, .minimumClaims))
        minimumEmployees = try Self.number(texts, .minimumEmployees)
        let sort = texts[.sort] ?? (texts[.top] == nil ? "code" : "value")
        isByValue = sort != "code"
        let wanted = ["code", "value"].contains(sort) ? 0 : indicators.firstIndex { $0.code == sort.uppercased() }
        guard let wanted else {
            let known = ["code", "value"] + indicators.map(\.code)
            throw RankingError(key: .sort, value: sort, expected: known.joined(separator: ", "))
        }
        place = wanted
        try check(texts, indicators)
    }

    /// Bounds are those of a ranking: without one they would leave nothing out.
    private func check(_ texts: [Key: String], _ indicators: [Expression]) throws(RankingError) {
        for key in [Key.minimumClaims, .minimumEmployees] {
            guard let value = texts[key], !isRanked else { continue }
            throw RankingError(key: key, value: value, expected: "top, or sort by value, beside it")
        }
        guard let value = texts[.minimumClaims], indicators.indices.contains(place) else { return }
        guard indicators[place].countsClaims else {
            throw RankingError(
                key: .minimumClaims, value: value,
                expected: "an indicator that counts claims, which \(indicators[place].name(.english)) does not")
        }
    }

    /// Whether rows have places.
    var isRanked: Bool { isByValue || top != nil }

    /// What must be known besides the answers: how many employees stand behind each row of a question, by the indicator of
    /// `catalogue` that counts these.
    public func questions(behind asked: [Question], in catalogue: Catalogue) -> [Question] {
        guard minimumEmployees != nil, asked.indices.contains(place) else { return [] }
        return population(of: asked[place], in: catalogue).map { [$0] } ?? []
    }

    /// Claims do not divide people: what describes them is left out.
    private func population(of question: Question, in catalogue: Catalogue) -> Question? {
        guard let employees = catalogue.employees else { return nil }
        return Question(
            expression: Expression(employees), by: question.by.filter { !$0.describesClaim },
            selection: question.selection.without { $0.describesClaim }, years: question.years)
    }

    private static func number(_ texts: [Key: String], _ key: Key) throws(RankingError) -> Int? {
        guard let text = texts[key] else { return nil }
        guard let number = Int(text), number > 0 else {
            throw RankingError(key: key, value: text, expected: "a whole number from 1")
        }
        return number
    }
}

/// A value that asks for no order.
public struct RankingError: Error, Sendable {
    /// Where it is written.
    public let key: RankingRequest.Key
    /// As it is written.
    public let value: String
    /// What the key takes, in words.
    public let expected: String
}

extension Expression {
    /// Whether the numerator of its figures is a number of claims.
    fileprivate var countsClaims: Bool {
        guard indicator.formula.counts.first?.measure == .claims else { return false }
        return derivation == nil || derivation == .evolution || derivation == .baseIndex || derivation == .share
    }
}
