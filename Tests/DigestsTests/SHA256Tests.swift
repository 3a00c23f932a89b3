import Foundation
import TestSupport
import Testing

@testable import Digests

/// Expected digests: FIPS 180-2, appendix B.
@Suite("SHA-256") struct SHA256Tests {
    @Test("The three messages of the standard")
    func standardMessages() {
        #expect(
            SHA256.hexadecimal(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hexadecimal([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(
            SHA256.hexadecimal(Array(long.utf8)) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }

    @Test("A million letters a, read from a file in pieces")
    func fileInPieces() throws {
        let path = NSTemporaryDirectory() + "/vigie-digest-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(repeating: UInt8(ascii: "a"), count: 1_000_000).write(to: URL(fileURLWithPath: path))
        let digest = try #require(FileDigest(file: path))
        #expect(digest.bytes == 1_000_000)
        #expect(digest.sha256 == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("The end of a file is no call to repeat because an earlier one was interrupted")
    func afterAnInterruption() throws {
        let folder = try TemporaryFolder()
        try folder.write("abc", to: "file")
        let digest = afterInterruption { FileDigest(file: folder.path + "/file") }
        #expect(digest??.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("A file that cannot be read has no digest")
    func missingFile() {
        #expect(FileDigest(file: "/nonexistent/file") == nil)
    }
}
