import Declarations

/// The words that questions may use: those that are shipped, and those that a user adds.
///
/// A value, read once and handed to whatever reads questions: one command may know more words than another.
public struct Vocabulary: Sendable {
    /// The indicators that may be asked for.
    public private(set) var catalogue: Catalogue

    /// The words that are shipped.
    ///
    /// - Throws: `ParameterError` where a file of theirs is malformed.
    public init(_ home: InstalledData) throws(ParameterError) { catalogue = try Catalogue(home.indicators) }
}
