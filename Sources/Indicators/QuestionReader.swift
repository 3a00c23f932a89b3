import Facts

/// Turns words of a command line or of a notebook into questions.
public struct QuestionReader: Sendable {
    /// The words that are understood.
    public let vocabulary: Vocabulary

    /// Questions in the words of `vocabulary`.
    public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The same question of each indicator: `IF,TF`, by `ctn`, over the rows of the conditions, in some years.
    public func questions(
        _ indicators: String, by: String?, conditions: [String], years: String?
    ) throws(QuestionError) -> [Question] {
        let dimensions = try dimensions(by)
        let selection = try selection(conditions)
        let wanted = try Self.years(years)
        if wanted != nil, selection.wanted[.year] != nil { throw .yearTwice }
        return try expressions(indicators).map {
            Question(expression: $0, by: dimensions, selection: selection, years: wanted)
        }
    }

    /// `IF,TF` or `EVOLUTION(AT)`.
    public func expressions(_ text: String) throws(QuestionError) -> [Expression] {
        var expressions: [Expression] = []
        for part in Self.words(text) {
            do {
                expressions.append(try Expression(parsing: part, in: vocabulary.catalogue))
            } catch {
                throw .expression(error)
            }
        }
        guard !expressions.isEmpty else { throw .noIndicator }
        return expressions
    }

    /// `ctn,region`: names of dimensions in the order of the columns; nil for none.
    ///
    /// - Throws: ``QuestionError/unknownDimension(_:known:)``.
    public func dimensions(_ text: String?) throws(QuestionError) -> [Dimension] {
        var dimensions: [Dimension] = []
        for word in Self.words(text ?? "") { dimensions.append(try dimension(word)) }
        return dimensions
    }

    /// `ctn=AA,BB`; several conditions on one dimension are alternatives.
    public func selection(_ conditions: [String]) throws(QuestionError) -> Selection {
        var wanted: [Dimension: [String]] = [:]
        for condition in conditions {
            let parts = condition.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            // No code holds the sign: a second condition stands behind it.
            guard parts.count == 2, !parts[1].contains("=") else {
                throw .malformedCondition(condition)
            }
            let dimension = try dimension(Self.words(String(parts[0])).first ?? "")
            let codes = Self.words(String(parts[1])).map { CodeForm.canonical($0, of: dimension) }
            guard !codes.isEmpty else { throw .malformedCondition(condition) }
            if dimension == .event, let unknown = codes.first(where: { Event(rawValue: $0) == nil }) {
                throw .unknownEvent(unknown)
            }
            wanted[dimension, default: []] += codes
        }
        return Selection(wanted)
    }

    /// `2024`, `2020,2024` or `2020-2024`.
    public static func years(_ text: String?) throws(QuestionError) -> [Int]? {
        guard let text else { return nil }
        var years: [Int] = []
        for word in words(text) {
            let bounds = word.replacing("..", with: "-").split { $0 == "-" || $0 == "–" }.map { Int($0) }
            switch (bounds.count, bounds.first ?? nil, bounds.last ?? nil) {
            case (1, let year?, _) where isYear(year): years.append(year)
            case (2, let first?, let last?) where isYear(first) && isYear(last) && first <= last: years += first...last
            default: throw .notAYear(word)
            }
        }
        return Set(years).sorted()
    }

    private func dimension(_ word: String) throws(QuestionError) -> Dimension {
        if let dimension = vocabulary.dimensions.named(word) { return dimension }
        throw .unknownDimension(word, known: vocabulary.dimensions.all.map(\.rawValue))
    }

    private static func isYear(_ year: Int) -> Bool { (1900...2100).contains(year) }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}

/// Why words make no question.
public enum QuestionError: Error, Sendable {
    /// One of the indicators is no known figure.
    case expression(ExpressionError)
    /// No indicator is named.
    case noIndicator
    /// No dimension has the name; `known` are those that there are.
    case unknownDimension(String, known: [String])
    /// A condition that is not `dimension=code,code`.
    case malformedCondition(String)
    /// A year outside 1900 to 2100, or a range that ends before it begins.
    case notAYear(String)
    /// Years are given twice: by themselves, and by a condition.
    case yearTwice
    /// A condition on a code that neither the rows nor an official list has; `known` are those of the rows.
    case unknownCode(String, of: Dimension, known: [String])
    /// A condition on events names none of AT, trajet, MP and AT-MP.
    case unknownEvent(String)
}
