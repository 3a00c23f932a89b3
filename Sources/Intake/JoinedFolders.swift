import Declarations
import Facts
import Foundation
import Words

/// Several folders that hold parts of the same files, read as one folder: that of a caisse each, or of an extract each.
///
/// Resources of the same name are parts of one whole, and must be described alike; a resource that one folder lacks is read from the
/// others. The order in which the folders are named does not matter.
struct JoinedFolders {
    /// The nearest folder above them all.
    let folder: String
    /// Every file of theirs, its path below `folder`; a resource of several files stands once for each.
    let package: DataPackage

    /// - Throws: ``IntakeError`` where a folder has no descriptor, or where two describe a resource or their own words otherwise.
    init(_ folders: [String], layouts: [String]?, dimensions: Dimensions) throws(IntakeError) {
        var parts: [(path: String, package: DataPackage)] = []
        for path in Set(folders.map(Self.absolute)).sortedByScalars() {
            parts.append((path, try DescriptorFile.read(folder: path, layouts: layouts, dimensions: dimensions)))
        }
        folder = Self.common(parts.map(\.path))
        for part in parts.dropFirst() { try Self.compare(parts[0], part) }
        var package = parts[0].package
        let below = folder == "/" ? 1 : folder.count + 1
        let all = parts.flatMap { part in
            part.package.resources.map { resource in
                var resource = resource
                resource.path = part.path.dropFirst(below) + "/" + resource.path
                return resource
            }
        }
        package.resources = Self.grouped(all, parts.lazy.compactMap { $0.package.vigie?.order }.first ?? [])
        self.package = package
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    /// The folder above them all that is nearest.
    private static func common(_ paths: [String]) -> String {
        let parts = paths.map { $0.split(separator: "/").dropLast() }
        let shared = parts.dropFirst().reduce(Array(parts[0])) { shared, path in
            zip(shared, path).prefix { $0 == $1 }.map(\.0)
        }
        return "/" + shared.joined(separator: "/")
    }

    /// The resources of one name beside each other, in the order of the whole, else in the one in which the names are first met.
    private static func grouped(_ resources: [Resource], _ order: [String]) -> [Resource] {
        var names = order
        for resource in resources where !names.contains(resource.name) { names.append(resource.name) }
        return names.flatMap { name in resources.filter { $0.name == name } }
    }

    private static func compare(
        _ first: (path: String, package: DataPackage), _ other: (path: String, package: DataPackage)
    ) throws(IntakeError) {
        guard words(first.package) == words(other.package) else {
            throw .partsDiffer(first: first.path, second: other.path, resource: nil)
        }
        for resource in other.package.resources {
            let twin = first.package.resources.first { $0.name == resource.name }
            guard twin.map({ description($0) == description(resource) }) ?? true else {
                throw .partsDiffer(first: first.path, second: other.path, resource: resource.name)
            }
        }
    }

    /// What a descriptor says of the folder as a whole, to be compared.
    private static func words(_ package: DataPackage) -> Data? {
        var bare = DataPackage(name: "", resources: [])
        bare.vigie = package.vigie ?? PackageMeaning()
        bare.vigie?.order = nil
        return try? DescriptorFile.data(bare)
    }

    /// What it says of a file but where it stands and how it is written.
    private static func description(_ resource: Resource) -> Data? {
        var bare = resource
        (bare.path, bare.encoding, bare.dialect) = ("", nil, nil)
        return try? DescriptorFile.data(DataPackage(name: "", resources: [bare]))
    }
}
