import Foundation

/// The folder of dated parameter files that is shipped with Vigie.
public struct ParameterFiles: Sendable {
    /// Path, without a slash at its end.
    public let folder: String

    /// Nothing is read before a parameter is asked for.
    public init(folder: String) { self.folder = folder }

    /// What every file of the folder says of itself.
    public static let sheetKeys: Set<String> = [
        "name", "title", "nomenclature", "version", "year", "checked", "reference", "grade", "note",
    ]

    /// The dated parameter called `name`.
    public func parameter(_ name: String) throws(ParameterError) -> DatedParameter {
        try read(name)
    }

    /// Any other declared table, decoded as `Table`; `admitsUnknownKeys` where it is a part of the file.
    public func read<Table: Decodable>(
        _ name: String, admitsUnknownKeys: Bool = false, knowing known: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(ParameterError) -> Table {
        do {
            return try DeclaredFile(path: folder + "/" + name + ".json")
                .decoded(admitsUnknownKeys: admitsUnknownKeys, knowing: known)
        } catch {
            throw .file(error)
        }
    }

    /// Names of all files, in order.
    public var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }
}
