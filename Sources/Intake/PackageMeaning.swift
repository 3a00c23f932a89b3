import Declarations

/// What a descriptor says to Vigie of the folder as a whole.
public struct PackageMeaning: Codable, Sendable {
    /// Indicators of the user's own, in the form of the files that are shipped; a list, which the catalogue decodes.
    public var indicators: Undecoded?
}
