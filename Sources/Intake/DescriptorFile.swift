import Declarations
import Facts
import Foundation

/// Reads and writes `datapackage.json`.
public enum DescriptorFile {
    /// The descriptor of `folder`.
    ///
    /// - Parameters:
    ///   - layouts: the names that `layout` may have; nil where nobody knows them.
    ///   - dimensions: those that it may name besides its own.
    public static func read(
        folder: String, layouts: [String]? = nil, dimensions: Dimensions = .shipped
    ) throws(IntakeError) -> DataPackage {
        guard isFolder(folder) else { throw .notAFolder(path: folder) }
        let path = folder + "/" + DataPackage.fileName
        let package = try package(at: path, folder: folder, layouts: layouts, dimensions: dimensions)
        for resource in package.resources { try checkPath(resource, descriptor: path) }
        try checkNames(package, descriptor: path)
        guard package.resources.count(where: { $0.path == Resource.standardInput }) < 2 else {
            throw .badDescriptor(file: path, place: "resources", detail: "only one can be read from standard input")
        }
        return package
    }

    private static func package(
        at path: String, folder: String, layouts: [String]?, dimensions: Dimensions
    ) throws(IntakeError) -> DataPackage {
        do {
            return try package(try DeclaredFile(path: path), layouts: layouts, dimensions: dimensions)
        } catch {
            throw error.fault == .notFound ? .noDescriptor(folder: folder) : .declaration(error)
        }
    }

    /// The paths of the files that the descriptor of `folder` declares, none where there is no descriptor.
    public static func declaredFiles(folder: String) throws(IntakeError) -> [String] {
        guard FileManager.default.fileExists(atPath: folder + "/" + DataPackage.fileName) else { return [] }
        return try read(folder: folder).resources.map { folder + "/" + $0.path }
    }

    /// The package that the bytes of a descriptor hold; messages call it `file`.
    public static func package(
        _ bytes: [UInt8], file: String, layouts: [String]? = nil
    ) throws(IntakeError) -> DataPackage {
        do {
            return try package(
                try DeclaredFile(bytes: bytes, name: file), layouts: layouts, dimensions: .shipped)
        } catch {
            throw .declaration(error)
        }
    }

    private static func package(
        _ declared: DeclaredFile, layouts: [String]?, dimensions: Dimensions
    ) throws(DeclarationError) -> DataPackage {
        let own: OwnDimensions = try declared.decoded(admitsUnknownKeys: true)
        let known = dimensions.adding(own.definitions)
        let package: DataPackage = try declared.decoded(knowing: [.dimensions: known])
        try DescriptorWords.check(
            declared.root, file: declared.name, layouts: layouts, shipped: dimensions, dimensions: known)
        return package
    }

    /// The bytes of a descriptor: the same package gives the same bytes.
    public static func data(_ package: DataPackage) throws -> Data { try JSONText.data(package) }

    /// Writes the descriptor in one step: a run that fails leaves what was there.
    public static func write(_ package: DataPackage, to path: String) throws {
        let data = try data(package)
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
            throw IntakeError.cannotWrite(path: path, isFull: isFull, reason: error.localizedDescription)
        }
    }

    /// Whether `path` is a folder.
    public static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/.")
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// Names tell resources apart (Data Package v2): messages, manifests and citations rest on them.
    private static func checkNames(_ package: DataPackage, descriptor: String) throws(IntakeError) {
        var met: Set<String> = []
        for resource in package.resources where !met.insert(resource.name).inserted {
            throw .badDescriptor(
                file: descriptor, place: "resource \(resource.name)", detail: "two resources bear this name; change one"
            )
        }
    }

    /// Only files inside the folder may be named (Data Package v2, security).
    private static func checkPath(_ resource: Resource, descriptor: String) throws(IntakeError) {
        guard staysInside(resource.path) else {
            throw .unsafePath(file: descriptor, resource: resource.name, path: resource.path)
        }
    }

    /// Whether a path that a declaration gives is one of a file below its folder.
    public static func staysInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !path.hasPrefix("/") && !parts.contains("..")
    }
}
