import Foundation

/// The files that a notebook may copy into its report: a notebook may come from a stranger, and a report leaves the house.
public struct NotebookFiles: Sendable {
    /// Where a file of a bare name is looked for: beside the notebook, then among the notebooks that are shipped.
    private let folders: [String]
    /// Files that no notebook may name, wherever they are: those that a descriptor declares, and keys.
    private let withheld: [String]

    /// `withheld` are paths; the same file under another name is withheld too.
    public init(folders: [String], withheld: [String]) {
        self.folders = folders
        self.withheld = withheld
    }

    /// Why a file is not copied.
    public enum Refusal: Error, Sendable, Hashable, CaseIterable {
        /// A path, a hidden file or `..`, where only the name of a file is taken.
        case notBare
        /// Only CSV becomes a table.
        case notCSV
        /// No folder has a file of that name.
        case notFound
        /// The name is a link to a file of another folder.
        case linkElsewhere
        /// The data of a folder, or a key.
        case withheld
    }

    /// The path of the file called `name`.
    public func path(of name: String) throws(Refusal) -> String {
        guard Self.isBare(name) else { throw .notBare }
        guard name.lowercased().hasSuffix(".csv") else { throw .notCSV }
        guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0 + "/" + name) }) else {
            throw .notFound
        }
        let path = folder + "/" + name
        guard Self.resolved(path) == Self.resolved(folder) + "/" + name else { throw .linkElsewhere }
        let identity = FileIdentity(path)
        guard !withheld.contains(where: { FileIdentity($0) == identity }) else { throw .withheld }
        return path
    }

    private static func isBare(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains { $0 == "/" || $0 == "\\" || $0 == "\0" }
    }

    /// The path without any link.
    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
}

/// What makes two paths one file, under any name and through any link.
private struct FileIdentity: Equatable {
    let device: Int
    let number: Int

    /// Nil where there is no such file.
    init?(_ path: String) {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
            let device = attributes[.systemNumber] as? Int, let number = attributes[.systemFileNumber] as? Int
        else { return nil }
        (self.device, self.number) = (device, number)
    }
}
