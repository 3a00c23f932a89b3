import Foundation

/// The real files, in the folder that `VIGIE_SHARED` names or beside the project in `../shared`; tests that read them
/// are skipped where they are absent.
enum SharedFiles {
    static let comment = "the real files are absent: set VIGIE_SHARED to the folder that holds data/cnam-2024"

    static let folder: String? = {
        let declared = ProcessInfo.processInfo.environment["VIGIE_SHARED"] ?? ""
        if !declared.isEmpty { return FileManager.default.fileExists(atPath: declared + "/data") ? declared : nil }
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared").path
            if FileManager.default.fileExists(atPath: candidate + "/data") { return candidate }
        }
        return nil
    }()

    static var isPresent: Bool { folder != nil }

    static func path(_ name: String) -> String { (folder ?? "") + "/data/" + name }
}
