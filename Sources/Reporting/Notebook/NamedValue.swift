/// What an inline value asks of a named table: `from=NAME row=CODE measure=ID`, and how it is printed.
struct NamedValue {
    let table: String
    /// Code of the first word of a row; the line of all where none is named.
    let row: String
    let measure: String

    private static let keys = ["from", "row", "measure", "decimals", "interval"]

    /// - Throws: `NotebookError` for a word that says nothing, or says it twice.
    init(_ words: [String], substitution: Substitution, file: String, line: Int) throws(NotebookError) {
        var settings: [String: String] = [:]
        for word in words {
            let parts = try substitution.text(word, file: file, line: line)
                .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, Self.keys.contains(parts[0]) else {
                throw NotebookError(
                    file: file, line: line, problem: .unknownName(key: "value", value: parts[0], known: Self.keys))
            }
            guard settings.updateValue(parts[1], forKey: parts[0]) == nil else {
                throw NotebookError(file: file, line: line, problem: .repeatedKey(parts[0]))
            }
        }
        (table, row) = (settings["from"] ?? "", settings["row"] ?? "total")
        guard let measure = settings["measure"] else {
            throw NotebookError(file: file, line: line, problem: .missingKey("measure"))
        }
        self.measure = measure
    }
}
