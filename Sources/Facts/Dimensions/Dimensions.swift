import Declarations
import Words

/// The dimensions that a descriptor, a query or a notebook may name.
public struct Dimensions: Sendable {
    /// In their order.
    public let all: [Dimension]
    private let byName: [String: Dimension]
    private let byAlias: [FoldedName: Dimension]

    /// Those of a list; of two with one name, the first.
    public init(_ dimensions: [Dimension]) {
        all = dimensions.sorted()
        byName = Dictionary(dimensions.map { ($0.rawValue, $0) }) { first, _ in first }
        let aliases = dimensions.flatMap { dimension in
            (dimension.definition.aliases ?? []).map { (FoldedName($0), dimension) }
        }
        byAlias = Dictionary(aliases) { first, _ in first }
    }

    /// The dimension of a name, as descriptors write it.
    public subscript(name: String) -> Dimension? { byName[name] }

    /// The dimension that somebody asks for: by its name in any case, or by another word for it.
    public func named(_ word: String) -> Dimension? { byName[word.lowercased()] ?? byAlias[FoldedName(word)] }

    /// Those that are shipped with the program; none where its data files are not found, without which nothing runs.
    public static let shipped = (try? located.map(Dimensions.init(reading:))) ?? Dimensions([])

    private static let located = try? InstalledData.located()

    /// Those that data files of Vigie declare, read once where they are those of the program.
    ///
    /// - Throws: `ParameterError` where one of the files is malformed.
    public init(_ home: InstalledData) throws(ParameterError) {
        if home.path == Self.located?.path, !Self.shipped.all.isEmpty {
            self = Self.shipped
        } else {
            try self.init(reading: home)
        }
    }

    private init(reading home: InstalledData) throws(ParameterError) {
        let files = home.dimensions
        var definitions: [DimensionDefinition] = []
        for name in files.names {
            let definition: DimensionDefinition = try files.read(name)
            try definition.check(file: files.folder + "/" + name + ".json", called: name)
            definitions.append(definition)
        }
        self.init(definitions.map(Dimension.init))
    }

    /// What a dimension may follow from, one step or several before it, as the links that are followed lead there.
    public func sources(of dimension: Dimension, by isFollowed: (DimensionLink) -> Bool = { _ in true }) -> [Dimension]
    {
        var found: [Dimension] = []
        var waiting = [dimension]
        while let next = waiting.popLast() {
            let links = (next.definition.follows ?? []).filter(isFollowed)
            for source in links.compactMap({ self[$0.from] }) where !found.contains(source) {
                found.append(source)
                waiting.append(source)
            }
        }
        return found
    }

    /// The dimension that constants of a descriptor name: countries by their English word too.
    public func ofConstant(_ name: String) -> Dimension? { name == "country" ? .country : self[name] }

    /// These and others that a descriptor declares for its folder.
    public func adding(_ own: [DimensionDefinition]) -> Dimensions { Dimensions(all + own.map(Dimension.init)) }
}

extension DimensionDefinition {
    /// The file of a dimension bears its name.
    fileprivate func check(file: String, called name: String) throws(ParameterError) {
        guard name != self.name else { return }
        throw .file(
            DeclarationError(
                file: file, position: nil, path: "name",
                fault: .wrongValue(expected: "the name of the file, \(name)", found: "\"\(self.name)\"")))
    }
}
