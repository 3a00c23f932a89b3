/// The order of texts that come from data: by Unicode scalars. `<` of texts is not a total order where accents are written as
/// marks of their own, and what it puts first can change from run to run.
extension String {
    /// Whether the text stands before another.
    ///
    /// UTF-8 keeps the order of scalars.
    public func precedesByScalars(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension Sequence<String> {
    /// The texts in the order of their scalars.
    public func sortedByScalars() -> [String] { sorted { $0.precedesByScalars($1) } }

    /// Whether the first text that differs stands before that of `other`.
    public func precedesByScalars(_ other: some Sequence<String>) -> Bool {
        lexicographicallyPrecedes(other) { $0.precedesByScalars($1) }
    }
}
