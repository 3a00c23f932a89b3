import Facts

/// A code of a column, to remember where the file first writes it.
public struct CodePlace: Hashable, Sendable {
    /// The dimension of the column.
    public let dimension: Dimension
    /// In its canonical spelling.
    public let code: String
}

extension Dimension {
    /// The dimensions whose codes an official list closes: a code that the list lacks is worth a line of the file.
    public static let withNomenclature: [Dimension] = [.ctn, .naf5, .naf2, .naf38, .tableau]

    /// The dimensions whose codes no list closes: files write names there, each in its way.
    public static let open: [Dimension] = [.region, .taille, .commune, .holding, .country, .syndrome, .codeRisque]

    /// Whether the lines on which codes first stand are kept: not where a file has a code for almost every row.
    var hasLines: Bool { ![.establishment, .holding, .commune].contains(self) }
}

extension ResourcePart {
    /// The line on which the code first stands, where such lines are kept.
    public func line(of code: String, _ dimension: Dimension) -> Int? {
        codeLines[CodePlace(dimension: dimension, code: code)]
    }
}
