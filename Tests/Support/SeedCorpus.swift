import Foundation

/// The inputs from which fuzzing starts, and those that have broken something once.
public enum SeedCorpus {
    private static let folder = Project.root + "/Tests/Fuzz/Corpus"

    public static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

    public static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }
}
