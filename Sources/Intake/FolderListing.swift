import Foundation
import Glibc
import Words

/// The names that stand directly in a folder and end as a text of records does.
public struct FolderListing: Sendable {
    /// Files to recognise, in the order of their names.
    public let files: [String]
    /// Folders, pipes and devices that bear the name of a file, in the order of their names.
    public let skipped: [String]

    /// - Throws: ``IntakeError/notAFolder(path:)``; a folder that cannot be listed has no files.
    public init(folder: String) throws(IntakeError) {
        guard DescriptorFile.isFolder(folder) else { throw .notAFolder(path: folder) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let candidates = names.filter(Self.isCandidate).sortedByScalars()
        skipped = candidates.filter { Self.isOtherThanFile(folder + "/" + $0) }
        files = candidates.filter { [skipped] in !skipped.contains($0) }
    }

    private static func isCandidate(_ name: String) -> Bool {
        !name.hasPrefix(".") && extensions.contains((plainName(name) as NSString).pathExtension.lowercased())
    }

    private static let extensions = ["csv", "tsv", "txt"]

    /// Whether the name says no more than that the file is a text.
    public static func isPlainText(_ name: String) -> Bool {
        (plainName(name) as NSString).pathExtension.lowercased() == "txt"
    }

    /// The name of a file without the extension that says that it is compressed.
    static func plainName(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }

    /// A name that leads nowhere counts as a file: opening it says why it cannot be read.
    private static func isOtherThanFile(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }
}
