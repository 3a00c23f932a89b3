import Foundation

/// Where the data files of Vigie stand. What is read of them besides parameters is said by the target that reads it.
public struct InstalledData: Sendable {
    /// The folder that holds `Datasets` and `Notebooks-md`.
    public let path: String

    /// Looks at nothing: see ``located()`` for where the program finds its own.
    public init(path: String) { self.path = path }

    /// Values of law and practice, and nomenclatures.
    public var parameters: ParameterFiles { ParameterFiles(folder: path + "/Datasets/parameters") }
    /// The indicators of the catalogue, a file for each.
    public var indicators: ParameterFiles { ParameterFiles(folder: path + "/Datasets/indicators") }
    /// Figures from which data are made up; no report depends on them.
    public var profiles: ParameterFiles { ParameterFiles(folder: path + "/Datasets/parameters/generation") }
    /// Bounds of the instruments that are published, and templates of those that are not.
    public var instruments: ParameterFiles { ParameterFiles(folder: path + "/Datasets/instruments") }
    /// What figures may be broken down by.
    public var dimensions: ParameterFiles { ParameterFiles(folder: path + "/Datasets/dimensions") }
    /// Folder of the notebooks that are shipped.
    public var notebooks: String { path + "/Notebooks-md" }

    /// `VIGIE_HOME` when it is set; else `share/vigie` beside the program, or the checkout it was built in.
    public static func located() throws(InstallationError) -> InstalledData {
        if let declared = ProcessInfo.processInfo.environment["VIGIE_HOME"], !declared.isEmpty {
            guard holdsData(declared) else { throw .wrongHome(path: declared) }
            return InstalledData(path: declared)
        }
        for folder in ancestors {
            for candidate in [folder + "/share/vigie", folder] where holdsData(candidate) {
                return InstalledData(path: candidate)
            }
        }
        throw .notInstalled
    }

    private static func holdsData(_ folder: String) -> Bool {
        isFolder(folder + "/Datasets/layouts") && isFolder(folder + "/Datasets/parameters")
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The folders above the program, nearest first.
    private static var ancestors: [String] {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folders: [String] = []
        var folder = (program as NSString).deletingLastPathComponent
        while folder.count > 1 {
            folders.append(folder)
            folder = (folder as NSString).deletingLastPathComponent
        }
        return folders
    }
}

/// Why a data file of Vigie itself cannot be used. Facts only.
public enum InstallationError: Error, Sendable {
    /// `VIGIE_HOME` names a folder without layouts.
    case wrongHome(path: String)
    /// No folder above the program holds the data files.
    case notInstalled
    /// A shipped file is not there.
    case missing(path: String)
    /// A shipped file is not of the declared form.
    case broken(DeclarationError)
}

extension InstalledData {
    /// The bytes of a shipped file, by its path under the data of Vigie.
    public func bytes(_ name: String) throws(InstallationError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path + "/" + name) else {
            throw .missing(path: path + "/" + name)
        }
        return [UInt8](data)
    }

    /// A shipped file, decoded.
    public func read<Content: Decodable>(_ name: String) throws(InstallationError) -> Content {
        let path = path + "/" + name
        do {
            return try DeclaredFile(path: path).decoded()
        } catch {
            throw error.fault == .notFound ? .missing(path: path) : .broken(error)
        }
    }
}
