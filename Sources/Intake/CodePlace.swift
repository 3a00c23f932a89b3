import Facts

/// A code of a column, to remember where the file first writes it.
public struct CodePlace: Hashable, Sendable {
    public let dimension: Dimension
    public let code: String
}

extension Dimension {
    /// The dimensions whose codes an official list closes: a code that the list lacks is worth a line of the file.
    public static let withNomenclature: [Dimension] = [.ctn, .naf5, .naf2, .naf38, .tableau]
}
