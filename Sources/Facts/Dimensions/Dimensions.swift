import Declarations
import Foundation
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
    /// - Throws: ``DeclarationError`` where one of the files is malformed.
    public init(_ home: InstalledData) throws(DeclarationError) {
        if home.path == Self.located?.path, !Self.shipped.all.isEmpty {
            self = Self.shipped
        } else {
            try self.init(reading: home)
        }
    }

    private init(reading home: InstalledData) throws(DeclarationError) {
        let folder = home.path + "/Datasets/dimensions"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var definitions: [DimensionDefinition] = []
        for name in files.filter({ $0.hasSuffix(".json") }).sortedByScalars() {
            let file = try DeclaredFile(path: folder + "/" + name)
            let definition: DimensionDefinition = try file.decoded()
            try definition.check(in: file, of: name)
            definitions.append(definition)
        }
        self.init(definitions.map(Dimension.init))
    }

    /// These and others that a descriptor declares for its folder.
    public func adding(_ own: [DimensionDefinition]) -> Dimensions { Dimensions(all + own.map(Dimension.init)) }
}

extension DimensionDefinition {
    /// The file of a dimension bears its name, and its links can be followed.
    fileprivate func check(in file: DeclaredFile, of name: String) throws(DeclarationError) {
        guard name == self.name + ".json" else {
            throw DeclarationError(
                file: file.name, position: file.root.position, path: "name",
                fault: .wrongValue(expected: "the name of the file, \(name.dropLast(5))", found: "\"\(self.name)\""))
        }
    }
}
