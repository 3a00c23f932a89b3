import Words

/// A sentence that is said of a result where a condition holds: that the amount is that before capping, for instance.
struct RemarkDeclaration: Sendable, Hashable {
    /// An expression.
    let condition: String
    let text: Bilingual

    init(_ reader: inout NodeReader) throws(SchemeError) {
        condition = try reader.formula("when")
        text = try reader.bilingual("text")
        try reader.finish()
    }
}
