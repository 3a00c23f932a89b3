import Words

extension Dimension {
    /// The heading of a column of the dimension.
    public var name: Bilingual { declared.definition.label }

    /// One code within a sentence: « code risque 802CA ».
    public func naming(_ code: String) -> Bilingual {
        let name = name.lowercasedFirst
        return Bilingual("\(name.french) \(code)", "\(name.english) \(code)")
    }

    /// What the declaration of the dimension calls a code; nil where it says nothing of it.
    public func label(of code: String) -> Bilingual? { declared.labels[code] }

    /// Whether people use the codes beside their labels; others are names of our own.
    public var showsCode: Bool { declared.definition.showsCode ?? true }
}
