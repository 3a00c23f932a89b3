import Foundation
import Glibc
import PrivateFiles
import TestSupport
import Testing

@Suite("Files that only their owner may read") struct PrivateFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/file" }

    init() throws { folder = try TemporaryFolder() }

    private func write(_ text: String, to name: String = "file", mode: Int = 0o600) throws {
        try folder.write(text, to: name)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path + "/" + name)
    }

    @Test("What the group or others may do with it is refused, with its permissions", arguments: [0o640, 0o604, 0o620])
    func permissions(mode: Int) throws {
        try write("text", mode: mode)
        for use in [PrivateFile.Use.reading, .adding] {
            #expect(throws: PrivateFileError.readableByOthers(file: path, mode: String(mode, radix: 8))) {
                try PrivateFile(path, for: use)
            }
        }
        try write("text", mode: 0o600)
        #expect(try PrivateFile(path).bytes() == Array("text".utf8))
    }

    @Test("A folder and a pipe are no files, and no writer is waited for")
    func kinds() throws {
        #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
        for use in [PrivateFile.Use.reading, .adding] {
            for path in [folder.path, folder.path + "/pipe"] {
                #expect(throws: PrivateFileError.notAFile(file: path)) { try PrivateFile(path, for: use) }
            }
        }
    }

    @Test("A file that is not there is made to be added to, for its owner alone, and not to be read")
    func made() throws {
        #expect(throws: PrivateFileError.unreadable(file: path, errno: ENOENT)) { try PrivateFile(path) }
        #expect(try PrivateFile(path, for: .adding).bytes().isEmpty)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("Folders that are handed on hold it at any depth, whatever links lead there, and no folder of a longer name")
    func inside() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/data/more", withIntermediateDirectories: true)
        for name in ["data/file", "data/more/file", "file", "database"] { try write("text", to: name) }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/data")
        let data = folder.path + "/data"
        for name in ["data/file", "data/more/file", "link/file", "data/../data/file"] {
            let path = folder.path + "/" + name
            #expect(throws: PrivateFileError.inside(file: path, folder: data)) {
                try PrivateFile(path, outside: ["/nowhere", data])
            }
            #expect(throws: PrivateFileError.inside(file: path, folder: "/")) { try PrivateFile(path, outside: ["/"]) }
        }
        for name in ["file", "database"] { _ = try PrivateFile(folder.path + "/" + name, outside: [data]) }
    }

    @Test("Its bytes are read from the first one on, again and up to a limit")
    func bytes() throws {
        let text = String(repeating: "0123456789", count: 10_000)
        try write(text)
        let file = try PrivateFile(path)
        for _ in 0..<2 { #expect(try file.bytes() == Array(text.utf8)) }
        #expect(try file.bytes(atMost: 15) == Array("012345678901234".utf8))
    }

    @Test("The end of it is no call to repeat because an earlier one was interrupted")
    func afterAnInterruption() throws {
        try write("text")
        let path = path
        let bytes = afterInterruption { try? PrivateFile(path).bytes() }
        #expect(bytes == Array("text".utf8))
    }
}
