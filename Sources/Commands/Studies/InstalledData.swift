import Declarations
import Foundation
import Intake
import Messages
import Schemes

/// Where the data files of Vigie stand: layouts, parameters and notebooks.
struct InstalledData: Sendable {
    let path: String

    var parameters: ParameterFiles { ParameterFiles(folder: path + "/Datasets/parameters") }
    /// Figures from which data are made up; no report depends on them.
    var profiles: ParameterFiles { ParameterFiles(folder: path + "/Datasets/parameters/generation") }
    var schemes: SchemeLibrary { SchemeLibrary(folder: path + "/Datasets/schemes", parameters: parameters) }
    /// Bounds of the instruments that are published, and templates of those that are not.
    var instruments: ParameterFiles { ParameterFiles(folder: path + "/Datasets/instruments") }
    var notebooks: String { path + "/Notebooks-md" }

    func layouts() throws(IntakeError) -> LayoutCatalogue {
        try LayoutCatalogue(folder: path + "/Datasets/layouts")
    }

    /// `VIGIE_HOME` when it is set; else `share/vigie` beside the program, or the checkout it was built in.
    static func located() throws(Fault) -> InstalledData {
        if let declared = ProcessInfo.processInfo.environment["VIGIE_HOME"], !declared.isEmpty {
            guard holdsData(declared) else {
                throw Fault(.unavailable, "VIGIE_HOME is \(declared), which has no Datasets/layouts")
            }
            return InstalledData(path: declared)
        }
        for folder in ancestors {
            for candidate in [folder + "/share/vigie", folder] where holdsData(candidate) {
                return InstalledData(path: candidate)
            }
        }
        throw Fault(
            .unavailable,
            "the data files of Vigie (Datasets/layouts, Datasets/parameters) are not found; run 'make install', "
                + "or set VIGIE_HOME to the folder that holds them")
    }

    private static func holdsData(_ folder: String) -> Bool {
        DescriptorFile.isFolder(folder + "/Datasets/layouts")
            && DescriptorFile.isFolder(folder + "/Datasets/parameters")
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
