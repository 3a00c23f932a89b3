import Foundation

/// The real files, which are not part of the project: the folder `data` of `VIGIE_SHARED`, else `shared/data` beside the
/// project. Tests that read them are skipped where they are absent.
public enum SharedData {
    public static let folder: String? = shared("data")

    /// Values computed with R and others, the oracles of methods: the folder `reference` beside `data`.
    public static let reference: String? = shared("reference")

    public static var isPresent: Bool { folder != nil }

    public static func path(_ name: String) -> String {
        (folder ?? "") + "/" + name
    }

    private static func shared(_ name: String) -> String? {
        if let shared = ProcessInfo.processInfo.environment["VIGIE_SHARED"] {
            return FileManager.default.fileExists(atPath: shared + "/" + name) ? shared + "/" + name : nil
        }
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/" + name).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
        }
        return nil
    }
}
