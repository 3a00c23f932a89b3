import Digests
import Foundation
import Glibc

/// A folder of results that is built aside and takes its place in one step: a run that fails leaves what was there.
public struct OutputFolder: ~Copyable {
    private let path: String
    private let staging: String
    private let lock: FolderLock
    /// Files written so far, by relative path.
    public private(set) var files: [OutputFile] = []

    /// The file that every report holds, and by which an earlier one is known.
    public static let manifestName = "manifest.json"

    private init(path: String, staging: String, lock: consuming FolderLock) {
        self.path = path
        self.staging = staging
        self.lock = lock
    }

    /// Prepares to write to `path`: takes the lock, and removes what an interrupted run left aside.
    ///
    /// Where `path` is a symbolic link, the folder that it names is replaced, and the link stays.
    ///
    /// - Parameter isReplaceable: whether a folder that holds files of these names may be replaced; by default, an
    ///   earlier report to which nobody added a file. An empty folder always may.
    public static func prepared(
        path: String, isReplaceable: (([String]) -> Bool)? = nil
    ) throws(OutputError) -> OutputFolder {
        let url = target(of: path)
        let parent = url.deletingLastPathComponent().path
        let staging = parent + "/.\(url.lastPathComponent).vigie-partial"
        try WholeFolder.make(parent)
        let lock = try FolderLock.taken(path: parent + "/.\(url.lastPathComponent).vigie-lock")
        try check(url.path, isReplaceable)
        try? FileManager.default.removeItem(atPath: staging)
        try WholeFolder.make(staging)
        return OutputFolder(path: url.path, staging: staging, lock: lock)
    }

    /// Writes one file of the result, folders included.
    public mutating func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
        try HeldSignals.check()
        let target = staging + "/" + name
        try WholeFolder.make((target as NSString).deletingLastPathComponent)
        try WholeFile.write(bytes, to: target)
        files.append(OutputFile(name: name, bytes: bytes.count, sha256: SHA256.hexadecimal(bytes) ?? ""))
    }

    /// Writes one large file of the result piece by piece; it is not among ``files``, and has no digest.
    public func stream(
        to name: String, _ body: (borrowing StreamedFile) throws -> Void
    ) throws {
        let file = try StreamedFile.created(staging + "/" + name)
        try body(file)
    }

    /// Where the result stands until it is published.
    public var folder: String { staging }

    /// Puts the result in its place and removes the earlier one; a result that cannot take its place is given up.
    public consuming func publish() throws(OutputError) {
        do {
            try HeldSignals.check()
        } catch {
            try? FileManager.default.removeItem(atPath: staging)
            throw error
        }
        let hasEarlier = SystemCalls.exists(path)
        let problem = hasEarlier ? SystemCalls.exchange(staging, path) : SystemCalls.move(staging, to: path)
        if hasEarlier || problem != nil { try? FileManager.default.removeItem(atPath: staging) }
        if let problem { throw .swapFailed(path: path, errno: problem.code) }
    }

    /// Gives the result up.
    public consuming func discard() {
        try? FileManager.default.removeItem(atPath: staging)
    }

    private static func target(of path: String) -> URL {
        let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
        // What is still a link names a folder that does not exist yet.
        guard let destination = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path) else { return url }
        return URL(fileURLWithPath: destination, relativeTo: url.deletingLastPathComponent()).standardizedFileURL
    }

    private static func check(_ path: String, _ isReplaceable: (([String]) -> Bool)?) throws(OutputError) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw .notAReport(path: path)
        }
        if names.isEmpty { return }
        if let isReplaceable {
            guard isReplaceable(names) else { throw .notAReport(path: path) }
            return
        }
        guard let report = try EarlierReport(folder: path) else { throw .notAReport(path: path) }
        if let file = report.foreignFile(in: path) { throw .foreignFile(path: path, file: file) }
    }
}

/// One file of a result.
public struct OutputFile: Sendable, Hashable {
    /// Path below the folder, with `/`.
    public let name: String
    /// Length of the file.
    public let bytes: Int
    /// 64 hexadecimal digits in lower case.
    public let sha256: String
}
