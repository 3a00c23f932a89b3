import Facts
import Indicators

/// The questions that a block or an inline value asks.
struct BlockQuestion {
    let questions: [Question]

    /// From the keys of a block, parameters already in place.
    init(_ block: Block, substitution: Substitution, file: String) throws(NotebookError) {
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
            questions = try QuestionReader.questions(indicators, by: by, conditions: conditions, years: years)
        } catch {
            throw NotebookError(file: file, line: block.line, problem: .question(error))
        }
    }

    /// From the words of an inline value: a code, then `key=value`.
    init(words: [String], substitution: Substitution, file: String, line: Int) throws(NotebookError) {
        var texts: [String] = []
        for word in words { texts.append(try substitution.text(word, file: file, line: line)) }
        guard let code = texts.first else {
            throw NotebookError(file: file, line: line, problem: .missingKey("indicator"))
        }
        let pairs = texts.dropFirst().filter { !ValueOptions.isOption($0) }
        let years = pairs.first { $0.hasPrefix("year=") }.map { String($0.dropFirst(5)) }
        do {
            questions = try QuestionReader.questions(
                code, by: nil, conditions: pairs.filter { !$0.hasPrefix("year=") }, years: years)
        } catch {
            throw NotebookError(file: file, line: line, problem: .question(error))
        }
    }
}

/// How an inline value is printed: `decimals=1`, `interval=yes`.
struct ValueOptions {
    let decimals: Int?
    let showsInterval: Bool

    init(_ words: [String]) {
        decimals = words.first { $0.hasPrefix("decimals=") }.flatMap { Int($0.dropFirst(9)) }
        showsInterval = words.contains("interval=yes")
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
