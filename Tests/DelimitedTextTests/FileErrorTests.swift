import DelimitedText
import Foundation
import Testing

@Suite("Files that cannot be read")
struct FileErrorTests {
    @Test("An absent file")
    func absent() {
        let path = "/nonexistent/\(UUID().uuidString).csv"
        #expect(throws: DelimitedTextError.cannotOpen(file: path, errno: ENOENT)) {
            try detectForm(of: TextFile(path: path))
        }
        #expect(throws: DelimitedTextError.cannotOpen(file: path, errno: ENOENT)) { try rows(of: path) }
    }

    @Test("A folder")
    func folder() {
        let path = FileManager.default.temporaryDirectory.path
        #expect(throws: DelimitedTextError.isDirectory(file: path)) { try detectForm(of: TextFile(path: path)) }
    }

    @Test("A device")
    func device() {
        #expect(throws: DelimitedTextError.notRegularFile(file: "/dev/null")) {
            try detectForm(of: TextFile(path: "/dev/null"))
        }
    }

    @Test("A pipe to which nobody writes does not block", .timeLimit(.minutes(5)))
    func pipe() {
        let path = FileManager.default.temporaryDirectory.path + "/delimited-\(UUID().uuidString).csv"
        #expect(unsafe mkfifo(path, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: DelimitedTextError.notRegularFile(file: path)) { try detectForm(of: TextFile(path: path)) }
    }

    @Test("No byte, a mark alone, blank lines alone: empty", arguments: ["", "\u{FEFF}", "\n\r\n \t\n"])
    func empty(text: String) throws {
        let file = try TestFile(text)
        let expected = DelimitedTextError.empty(file: file.path)
        #expect(throws: expected) { try detectForm(of: TextFile(path: file.path)) }
        #expect(throws: expected) { try readHead(of: TextFile(path: file.path), form: TextForm(), records: 1) }
        #expect(throws: expected) { try rows(of: file.path) }
    }

    @Test("A header declared below the last record")
    func missingHeader() throws {
        let file = try TestFile("a\nb\n")
        #expect(throws: DelimitedTextError.missingHeader(file: file.path, headerRecord: 3, records: 2)) {
            try rows(of: file.path, TextForm(headerRecord: 3))
        }
    }

    private func shorten(_ path: String, to bytes: UInt64) throws {
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: bytes)
        try handle.close()
    }

    @Test("A file that is rewritten while it is read, with as many bytes")
    func changes() throws {
        let file = try TestFile("a;b\n1;2\n")
        let path = file.path
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path)
        #expect(throws: DelimitedTextError.fileChanged(file: path)) {
            try scan(
                file: TextFile(path: path), form: TextForm(headerRecord: 0), workers: 1, start: {},
                record: { _, _ in }, merge: { try Data("a;b\n3;4\n".utf8).write(to: URL(fileURLWithPath: path)) })
        }
    }

    @Test("A file in whose place another one is put while it is read, of as many bytes and the same date")
    func replaced() throws {
        let (file, other) = (try TestFile("a;b\n1;2\n"), try TestFile("a;b\n3;4\n"))
        let (path, date) = (file.path, Date(timeIntervalSince1970: 1_000_000))
        for name in [path, other.path] {
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: name)
        }
        #expect(throws: DelimitedTextError.fileChanged(file: path)) {
            try scan(
                file: TextFile(path: path), form: TextForm(headerRecord: 0), workers: 1, start: {},
                record: { _, _ in },
                merge: {
                    try FileManager.default.removeItem(atPath: path)
                    try FileManager.default.moveItem(atPath: other.path, toPath: path)
                })
        }
    }

    @Test("A file that shrinks while it is read")
    func shrinks() throws {
        let file = try TestFile(String(repeating: "a;b\n", count: 1000))
        let path = file.path
        #expect(throws: DelimitedTextError.fileShrank(file: path, expectedBytes: 4000, foundBytes: 400)) {
            try scan(
                file: TextFile(path: path), form: TextForm(headerRecord: 0), workers: 1, sliceSize: 80,
                start: {}, record: { _, _ in }, merge: { try shorten(path, to: 400) })
        }
    }
}
