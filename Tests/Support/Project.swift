import Foundation

/// The folders of the project that tests read.
public enum Project {
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    public static var layouts: String { root + "/Datasets/layouts" }
    public static var instruments: String { root + "/Datasets/instruments" }
    public static var parameters: String { root + "/Datasets/parameters" }
}
