import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Outputs

@Suite("Folders that results need") struct WholeFolderTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    @Test("Those above are made too, and what a folder holds stays")
    func above() throws {
        let path = temporary.path + "/a/b/c"
        try WholeFolder.make(path)
        try temporary.write("kept", to: "a/b/c/file")
        try WholeFolder.make(path)
        #expect(SystemCalls.exists(path + "/file"))
    }

    @Test("One that cannot be made is named, with the reason of the system")
    func fileInTheWay() throws {
        try temporary.write("", to: "file")
        do {
            try WholeFolder.make(temporary.path + "/file/below/deep")
            Issue.record("a folder stands below a file")
        } catch .cannotCreate(let path, let code) {
            #expect(path == temporary.path + "/file/below" && code == ENOTDIR)
        }
    }

    @Test("Runs that need the same folders at once all find them")
    func atOnce() {
        let refused = Atomic(0)
        for round in 0..<300 {
            DispatchQueue.concurrentPerform(iterations: 4) { _ in
                do { try WholeFolder.make(temporary.path + "/\(round)/a/b/c") } catch {
                    refused.add(1, ordering: .relaxed)
                }
            }
        }
        #expect(refused.load(ordering: .relaxed) == 0)
    }
}
