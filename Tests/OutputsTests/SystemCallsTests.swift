import Glibc
import TestSupport
import Testing

@testable import Outputs

@Suite("Calls to the system") struct SystemCallsTests {
    private let temporary: TemporaryFolder
    private var path: String { temporary.path + "/file" }

    init() throws { temporary = try TemporaryFolder() }

    private func reason(_ path: String) -> Int32? {
        if case .failure(let error) = SystemCalls.contents(path) { error.code } else { nil }
    }

    /// A piece is of 65 536 bytes.
    @Test(
        "A file is read to its end, however many pieces that takes", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func contents(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try temporary.write(bytes, to: "file")
        #expect(try SystemCalls.contents(path).get() == bytes)
    }

    @Test("The end of a file is no call to repeat because an earlier one was interrupted")
    func afterAnInterruption() throws {
        try temporary.write("whole", to: "file")
        let path = path
        let found = afterInterruption { try? SystemCalls.contents(path).get() }
        #expect(found == Array("whole".utf8))
    }

    @Test("An open file is the one of its name until nothing, or another file, has that name")
    func identity() throws {
        try temporary.write("", to: "file")
        let descriptor = try SystemCalls.open(path, flags: O_RDONLY).get()
        defer { close(descriptor) }
        #expect(SystemCalls.isFile(descriptor, at: path))
        #expect(SystemCalls.move(path, to: path + "2")?.code == nil)
        #expect(SystemCalls.isFile(descriptor, at: path + "2") && !SystemCalls.isFile(descriptor, at: path))
        try temporary.write("", to: "file")
        #expect(!SystemCalls.isFile(descriptor, at: path), "another file of the same disk")
        #expect(!SystemCalls.isFile(-1, at: path))
    }

    @Test("What cannot be read has the reason of the system")
    func reasons() {
        #expect(reason(path) == ENOENT)
        #expect(reason(temporary.path) == EISDIR)
    }
}
