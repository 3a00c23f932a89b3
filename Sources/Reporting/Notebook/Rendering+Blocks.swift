import Indicators
import Reports

extension NotebookRenderer {
    /// The value of a key with its parameters in place.
    func text(_ block: Block, _ key: String) throws -> String? {
        guard let entry = block.entries.first(where: { $0.key == key }) else { return nil }
        return try substitution.text(entry.value, file: notebook.file, line: entry.line)
    }

    func number(_ block: Block, _ key: String) throws -> Int? {
        guard let text = try text(block, key) else { return nil }
        guard let number = Int(text), number > 0 else { throw bad(block, key, text, "a whole number from 1") }
        return number
    }

    func bad(_ block: Block, _ key: String, _ value: String, _ expected: String) -> NotebookError {
        let line = block.entries.first { $0.key == key }?.line ?? block.line
        return NotebookError(
            file: notebook.file, line: line, problem: .badValue(key: key, value: value, expected: expected))
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
