/// Two rows that give different values for one exposure.
public struct ExposureConflict: Sendable, Hashable {
    public let key: [Dimension]
    public let codes: [String]
    public let measure: Measure
    /// In parts of the measure's scale; nil when declared missing.
    public let kept: Int64?
    public let refused: Int64?
    /// Whether only the fingerprint of what is kept is known: it differs, and nobody can say by how much.
    public var isKeptUnknown = false

    public init(key: [Dimension], codes: [String], measure: Measure, kept: Int64?, refused: Int64?) {
        self.key = key
        self.codes = codes
        self.measure = measure
        self.kept = kept
        self.refused = refused
    }
}
