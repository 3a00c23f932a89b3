import Foundation

/// The real files, which are not part of the project: the folder `data` of `VIGIE_SHARED`, else `shared/data` beside the
/// project. Tests that read them are skipped where they are absent.
public enum SharedData {
    public static let folder: String? = {
        if let shared = ProcessInfo.processInfo.environment["VIGIE_SHARED"] {
            return FileManager.default.fileExists(atPath: shared + "/data") ? shared + "/data" : nil
        }
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/data").path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
        }
        return nil
    }()

    public static var isPresent: Bool { folder != nil }

    public static func path(_ name: String) -> String {
        (folder ?? "") + "/" + name
    }
}
