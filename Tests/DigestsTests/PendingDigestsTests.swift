import Foundation
import Testing

@testable import Digests

/// Expected digests: FIPS 180-2, appendix B, and that of an empty message.
@Suite("Digests made meanwhile") struct PendingDigestsTests {
    private static let ofABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    private static let ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private func withFiles(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "/vigie-digests-\(UUID().uuidString)/"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "a"))
        try Data().write(to: URL(fileURLWithPath: folder + "b"))
        try body(folder)
    }

    @Test("The digests of the files, of those asked for later too; none of a file that is not there")
    func digests() throws {
        try withFiles { folder in
            let digests = PendingDigests()
            digests.start(folder + "a")
            digests.start(folder + "absent")
            #expect(digests.digest(of: folder + "a")?.sha256 == Self.ofABC)
            #expect(digests.digest(of: folder + "b")?.sha256 == Self.ofNothing)
            #expect(digests.digest(of: folder + "absent") == nil)
        }
    }

    @Test("What a program reads of a file, handed over in pieces, is what is digested")
    func reading() throws {
        let digests = PendingDigests()
        let reading = try #require(digests.reading("/nowhere/a"))
        for letter in "abc".utf8 { reading.add([letter]) }
        reading.finish()
        #expect(digests.digest(of: "/nowhere/a") == FileDigest(bytes: 3, sha256: Self.ofABC))
    }

    @Test("A reading that does not come to its end leaves no digest: the file is read for it")
    func interrupted() throws {
        try withFiles { folder in
            let digests = PendingDigests()
            try #require(digests.reading(folder + "a")).add([0x61])
            #expect(digests.digest(of: folder + "a")?.sha256 == Self.ofABC)
        }
    }

    @Test("Nothing of a digest that nobody asks for runs on when all were waited for")
    func waiting() throws {
        try withFiles { folder in
            // A pipe keeps its digest waiting for the bytes that are written last.
            #expect(unsafe mkfifo(folder + "pipe", 0o600) == 0)
            let digests = PendingDigests()
            digests.start(folder + "pipe")
            let writer = Thread {
                Thread.sleep(forTimeInterval: 0.2)
                try? Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "pipe"), options: [])
            }
            writer.start()
            PendingDigests.waitForAll()
            #expect(digests.made[folder + "pipe"]?.sha256 == Self.ofABC)
        }
    }
}
