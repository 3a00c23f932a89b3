import Foundation
import Testing

@testable import Digests

@Suite("Digests made meanwhile") struct PendingDigestsTests {
    @Test("The digests of the files, of those asked for later too; none of a file that is not there")
    func digests() throws {
        let folder = NSTemporaryDirectory() + "/vigie-digests-\(UUID().uuidString)/"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "a"))
        try Data().write(to: URL(fileURLWithPath: folder + "b"))
        let digests = PendingDigests(files: [folder + "a", folder + "absent"])
        #expect(
            digests.digest(of: folder + "a")?.sha256
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            digests.digest(of: folder + "b")?.sha256
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(digests.digest(of: folder + "absent") == nil)
    }
}
