import Indicators

extension RankingRequest {
    /// What the keys of a block say of the order of its rows, parameters in place.
    init(
        _ block: Block, _ asked: [Question], substitution: Substitution, file: String
    ) throws(NotebookError) {
        var texts: [Key: String] = [:]
        for key in Key.allCases {
            guard let entry = block.entries.first(where: { $0.key == key.rawValue }) else { continue }
            texts[key] = try substitution.text(entry.value, file: file, line: entry.line)
        }
        do {
            self = try RankingRequest(texts, of: asked.map(\.expression))
        } catch {
            let line = block.entries.first { $0.key == error.key.rawValue }?.line ?? block.line
            throw NotebookError(
                file: file, line: line,
                problem: .badValue(key: error.key.rawValue, value: error.value, expected: error.expected))
        }
    }
}
