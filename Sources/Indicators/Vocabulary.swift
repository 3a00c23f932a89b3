import Declarations
import Facts

/// The words that questions may use: those that are shipped, and those that a user adds.
///
/// A value, read once and handed to whatever reads questions: one command may know more words than another.
public struct Vocabulary: Sendable {
    /// The indicators that may be asked for.
    public private(set) var catalogue: Catalogue
    /// The dimensions by which they may be broken down.
    public private(set) var dimensions: Dimensions
    /// Those of a user, as they were declared.
    public private(set) var ownDimensions: [DimensionDefinition] = []

    /// The words that are shipped.
    ///
    /// - Throws: `ParameterError` where a file of theirs is malformed.
    public init(_ home: InstalledData) throws(ParameterError) {
        catalogue = try Catalogue(home.indicators)
        dimensions = try Dimensions(home)
    }
}

extension Vocabulary {
    /// The same with dimensions of a user, whose names no other has: who reads the declaration sees to it.
    public func adding(_ definitions: [DimensionDefinition]) -> Vocabulary {
        var result = self
        result.dimensions = dimensions.adding(definitions)
        result.ownDimensions += definitions
        return result
    }

    /// The same with indicators of a user, who may give them names that are free.
    ///
    /// - Throws: `DeclarationError` at the place of a sheet that means nothing, or whose code is taken.
    public func adding(_ sheets: [IndicatorSheet]) throws(DeclarationError) -> Vocabulary {
        var result = self
        try result.catalogue.add(own: sheets)
        return result
    }

    /// The same with these indicators of a user in place of those that it has.
    func replacingOwn(_ sheets: [IndicatorSheet]) throws(DeclarationError) -> Vocabulary {
        var result = self
        result.catalogue = catalogue.withoutOwn
        return try result.adding(sheets)
    }

    /// The indicators of a user, as they were declared.
    public var own: [IndicatorSheet] { catalogue.indicators.compactMap(\.sheet) }
}
