import Facts

/// A code of a column, to remember where the file first writes it.
public struct CodePlace: Hashable, Sendable {
    /// The dimension of the column.
    public let dimension: Dimension
    /// In its canonical spelling.
    public let code: String
}

extension Dimension {
    /// Whether an official list closes the codes: a code that the list lacks is worth a line of the file.
    public var isClosed: Bool { definition.nomenclature?.isClosed ?? definition.isClosed ?? false }

    /// Whether no list closes the codes: files write names there, each in its way.
    public var isSpelled: Bool { definition.isSpelled ?? false }

    /// Whether the lines on which codes first stand are kept: not where a file has a code for almost every row.
    var hasLines: Bool { !(definition.isOfEachRow ?? false) }
}

extension ResourcePart {
    /// The line on which the code first stands, where such lines are kept.
    public func line(of code: String, _ dimension: Dimension) -> Int? {
        codeLines[CodePlace(dimension: dimension, code: code)]
    }
}
