import Facts
import Indicators

/// The questions that a block or an inline value asks.
struct BlockQuestion {
    let questions: [Question]

    /// From the keys of a block, parameters already in place.
    init(
        _ block: Block, _ reader: QuestionReader, substitution: Substitution, file: String
    ) throws(NotebookError) {
        func value(_ key: String) throws(NotebookError) -> String? {
            guard let entry = block.entries.first(where: { $0.key == key }) else { return nil }
            return try substitution.text(entry.value, file: file, line: entry.line)
        }
        guard let indicators = try value("indicator") else {
            throw NotebookError(file: file, line: block.line, problem: .missingKey("indicator"))
        }
        let conditions = try value("where").map { $0.split(separator: ";").map(String.init) } ?? []
        let (by, years) = (try value("by"), try value("year"))
        do {
            questions = try reader.questions(indicators, by: by, conditions: conditions, years: years)
        } catch {
            throw NotebookError(file: file, line: block.line, problem: .question(error))
        }
    }

    /// From the words of an inline value: a code, then `key=value`.
    init(
        words: [String], _ reader: QuestionReader, substitution: Substitution, file: String, line: Int
    ) throws(NotebookError) {
        var texts: [String] = []
        for word in words { texts.append(try substitution.text(word, file: file, line: line)) }
        guard let code = texts.first else {
            throw NotebookError(file: file, line: line, problem: .missingKey("indicator"))
        }
        let pairs = texts.dropFirst().filter { !ValueOptions.isOption($0) }
        let years = pairs.first { $0.hasPrefix("year=") }.map { String($0.dropFirst(5)) }
        do {
            questions = try reader.questions(
                code, by: nil, conditions: pairs.filter { !$0.hasPrefix("year=") }, years: years)
        } catch {
            throw NotebookError(file: file, line: line, problem: .question(error))
        }
    }
}

/// How an inline value is printed: `decimals=1`, `interval=yes`.
struct ValueOptions {
    /// Nil for those of the figure.
    let decimals: Int?
    let showsInterval: Bool

    /// More decimals than any figure has are a slip.
    private static let mostDecimals = 9

    /// - Throws: `badValue` where an option says what it cannot mean.
    init(_ words: [String], file: String, line: Int) throws(NotebookError) {
        func refused(_ key: String, _ value: String, _ expected: String) -> NotebookError {
            NotebookError(file: file, line: line, problem: .badValue(key: key, value: value, expected: expected))
        }
        let digits = Self.value(of: "decimals", words)
        decimals = digits.flatMap { Int($0) }
        if let digits, !(0...Self.mostDecimals).contains(decimals ?? -1) {
            throw refused("decimals", digits, "a whole number from 0 to \(Self.mostDecimals)")
        }
        let answer = Self.value(of: "interval", words) ?? "no"
        guard ["yes", "no"].contains(answer) else { throw refused("interval", answer, "yes or no") }
        showsInterval = answer == "yes"
    }

    private static func value(of option: String, _ words: [String]) -> String? {
        words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    }

    static func isOption(_ word: String) -> Bool { word.hasPrefix("decimals=") || word.hasPrefix("interval=") }
}

extension Substitution {
    /// `text` with its parameters in place; an unknown one is an error with its line.
    func text(_ text: String, file: String, line: Int) throws(NotebookError) -> String {
        switch applied(text) {
        case .success(let result): return result
        case .failure(let unknown):
            throw NotebookError(
                file: file, line: line,
                problem: .unknownParameter(unknown.name, known: parameters.keys.sorted()))
        }
    }
}
