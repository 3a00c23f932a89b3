import Declarations
import Facts

/// What a descriptor says to Vigie of the folder as a whole: the `vigie` object of the package.
public struct PackageMeaning: Codable, Sendable {
    /// Indicators of the user's own, in the form of the files that are shipped; a list, which the catalogue decodes.
    public var indicators: Undecoded?
    /// Dimensions of the folder's own, besides those that are shipped.
    public var dimensions: [DimensionDefinition]?
    /// The names of the resources of the whole, in its order, where the folder is a part that may lack some.
    public var order: [String]?

    /// Says nothing yet.
    public init() {}
}

/// The dimensions that a descriptor declares, read before the rest of it, which names them.
struct OwnDimensions: Decodable {
    /// In the order of the descriptor.
    let definitions: [DimensionDefinition]

    private enum Key: String, CodingKey { case vigie }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        definitions = try box.decodeIfPresent(PackageMeaning.self, forKey: .vigie)?.dimensions ?? []
    }
}
