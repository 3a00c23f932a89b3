import Foundation
import Parameters

/// The parameter files of the repository, found from the place of this file.
enum Repository {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static var parameters: ParameterFiles { ParameterFiles(folder: folder + "/Datasets/parameters") }
}
