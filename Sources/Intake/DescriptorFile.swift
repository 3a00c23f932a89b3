import Foundation
import Parameters

/// Reads and writes `datapackage.json`.
public enum DescriptorFile {
    /// The descriptor of `folder`.
    public static func read(folder: String) throws(IntakeError) -> DataPackage {
        guard isFolder(folder) else { throw .notAFolder(path: folder) }
        let path = folder + "/" + DataPackage.fileName
        guard let data = FileManager.default.contents(atPath: path) else { throw .noDescriptor(folder: folder) }
        let package: DataPackage
        do {
            package = try JSONDecoder().decode(DataPackage.self, from: data)
        } catch let error as DecodingError {
            let place = error.place.isEmpty ? placeOfSyntaxError(data) : error.place
            throw .badDescriptor(file: path, place: place, detail: error.sentence)
        } catch {
            throw .badDescriptor(file: path, place: "", detail: String(describing: error))
        }
        for resource in package.resources { try checkPath(resource, descriptor: path) }
        guard package.resources.count(where: { $0.path == Resource.standardInput }) < 2 else {
            throw .badDescriptor(file: path, place: "resources", detail: "only one can be read from standard input")
        }
        return package
    }

    /// The bytes of a descriptor: the same package gives the same bytes.
    public static func data(_ package: DataPackage) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(package) + Data([0x0A])
    }

    /// Whether `path` is a folder.
    public static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/.")
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// The line on which a text stops being JSON. The decoder does not say it; the older parser gives an offset, or the
    /// end of the text.
    private static func placeOfSyntaxError(_ data: Data) -> String {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return ""
        } catch {
            let detail = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
            let offset = detail.split { !$0.isNumber }.last.flatMap { Int($0) } ?? data.count
            return "line \(data.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1)"
        }
    }

    /// Only files inside the folder may be named (Data Package v2, security).
    private static func checkPath(_ resource: Resource, descriptor: String) throws(IntakeError) {
        let parts = resource.path.split(separator: "/", omittingEmptySubsequences: false)
        guard !resource.path.isEmpty, !resource.path.hasPrefix("/"), !parts.contains("..") else {
            throw .unsafePath(file: descriptor, resource: resource.name, path: resource.path)
        }
    }
}
