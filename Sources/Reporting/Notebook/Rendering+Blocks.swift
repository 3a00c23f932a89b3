import Indicators
import Reports

extension NotebookRenderer {
    /// The value of a key with its parameters in place.
    func text(_ block: Block, _ key: String) throws -> String? {
        guard let entry = block.entries.first(where: { $0.key == key }) else { return nil }
        return try substitution.text(entry.value, file: notebook.file, line: entry.line)
    }

    func bad(_ block: Block, _ key: String, _ value: String, _ expected: String) -> NotebookError {
        let line = block.entries.first { $0.key == key }?.line ?? block.line
        return NotebookError(
            file: notebook.file, line: line, problem: .badValue(key: key, value: value, expected: expected))
    }

    /// The value of `key` names nothing; `known` are the names that there are.
    func unknown(_ block: Block, _ key: String, _ value: String, _ known: [String]) -> NotebookError {
        let line = block.entries.first { $0.key == key }?.line ?? block.line
        return NotebookError(
            file: notebook.file, line: line, problem: .unknownName(key: key, value: value, known: known))
    }

    /// The name of the files of a block: `id`, or a number of its own.
    mutating func identifier(_ block: Block, prefix: String) throws -> String {
        let identifier = try text(block, "id") ?? prefix
        let allowed = identifier.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        guard allowed, !identifier.isEmpty else {
            throw bad(block, "id", identifier, "lower-case letters, digits and hyphens")
        }
        guard identifiers.insert(identifier).inserted else {
            throw NotebookError(file: notebook.file, line: block.line, problem: .repeatedIdentifier(identifier))
        }
        return identifier
    }
}
