import Foundation
import TestSupport
import Testing

/// Files that cannot be opened, or that change while they are read.
struct FileAccidentTests {
    private func replaced(_ change: (String) throws -> Void) throws -> DescribedFile {
        let file = try DescribedFile()
        try FileManager.default.removeItem(atPath: file.path)
        try change(file.path)
        return file
    }

    @Test func aFolderInPlaceOfTheFile() throws {
        let file = try replaced { path in
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
        try file.expectQuery(66, "a.csv: is a folder, not a file")
        try file.expectInit(66, "holds no .csv, .tsv or .txt file")
    }

    @Test func aLinkThatLeadsNowhere() throws {
        let file = try replaced { path in
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "gone.csv")
        }
        try file.expectQuery(66, "a.csv: no such file")
        try file.expectInit(66, "a.csv: cannot be opened: No such file or directory")
    }

    private static let asNobody = "setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\""
    private static let permissionsHold: Bool = {
        guard getuid() == 0 else { return true }
        return (try? Program.shell("\(asNobody) --version", []).status) == 0
    }()

    /// Permissions do not stop root: the program then runs as nobody.
    @Test(.enabled(if: permissionsHold, "root cannot run the program as nobody here"))
    func aFileThatMayNotBeRead() throws {
        let file = try DescribedFile()
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.folderPath)
        let query = ["query", file.folderPath, "--indicator", "AT"]
        guard getuid() == 0 else { return try Program.run(query).expect(66, ["a.csv: cannot be opened"]) }
        try Program.shell("\(Self.asNobody) \"$@\"", query).expect(66, ["a.csv: cannot be opened: Permission denied"])
    }

    /// A file of /sys says that it has 4096 bytes and gives fewer, as one that somebody is replacing.
    private static let shrinking = "/sys/kernel/mm/transparent_hugepage/enabled"
    private static var isShrinking: Bool {
        (try? FileManager.default.attributesOfItem(atPath: shrinking)[.size] as? Int) == 4096
    }

    @Test(.enabled(if: isShrinking, "no file of /sys is as on Linux"))
    func aFileThatShrinksWhileItIsRead() throws {
        let file = try replaced { path in
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: Self.shrinking)
        }
        try file.expectQuery(74, "a.csv: became shorter while it was read (4096 bytes, then ", "run again")
    }
}
