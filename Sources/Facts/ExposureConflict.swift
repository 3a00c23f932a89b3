/// Two rows that give different values for one exposure.
public struct ExposureConflict: Sendable, Hashable {
    /// The dimensions by which the two rows are the same.
    public let key: [Dimension]
    /// In the order of `key`.
    public let codes: [String]
    /// What the two rows say otherwise.
    public let measure: Measure
    /// In parts of the measure's scale; nil when declared missing.
    public let kept: Int64?
    /// The other value, which does not count.
    public let refused: Int64?
    /// Whether only the fingerprint of what is kept is known: it differs, and nobody can say by how much.
    public var isKeptUnknown = false

    /// The file in which the second value stands; nil until its table is one of a folder.
    public var resource: String?
    /// The line of the second value; nil where it is not kept.
    public var line: Int?

    /// `kept` and `refused` are in parts of the measure's scale.
    public init(key: [Dimension], codes: [String], measure: Measure, kept: Int64?, refused: Int64?) {
        self.key = key
        self.codes = codes
        self.measure = measure
        self.kept = kept
        self.refused = refused
    }
}
