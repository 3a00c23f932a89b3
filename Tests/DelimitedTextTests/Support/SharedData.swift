import Foundation

/// The real files, beside the project in `../shared/data`; tests that read them are skipped where they are absent.
enum SharedData {
    static let folder: String? = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/data").path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
        }
        return nil
    }()

    static var isPresent: Bool { folder != nil }

    static func path(_ name: String) -> String {
        (folder ?? "") + "/" + name
    }
}
