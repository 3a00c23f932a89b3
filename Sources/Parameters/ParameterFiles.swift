import Foundation

/// The folder of dated parameter files that is shipped with Vigie.
public struct ParameterFiles: Sendable {
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// The dated parameter called `name`.
    public func parameter(_ name: String) throws(ParameterError) -> DatedParameter {
        try read(name)
    }

    /// Any other declared table, decoded as `Table`.
    public func read<Table: Decodable>(_ name: String) throws(ParameterError) -> Table {
        let path = folder + "/" + name + ".json"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ParameterError.unknown(parameter: path)
        }
        do {
            return try JSONDecoder().decode(Table.self, from: data)
        } catch {
            throw ParameterError.unreadable(file: path, detail: String(describing: error))
        }
    }

    /// Names of all files, in order.
    public var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }
}
