import Digests
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Secret keys") struct SecretKeyTests {
    @Test("A key is refused when it is short or not private; its owner may be the only one who reads it")
    func keys() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/key"
        #expect(throws: SecretKeyError.file(.unreadable(file: path, errno: ENOENT))) { try SecretKey(file: path) }
        try folder.write(String(repeating: "k", count: 31) + "\n", to: "key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: SecretKeyError.tooShort(file: path, bytes: 31)) { try SecretKey(file: path) }
        try folder.write("kf1cb06d9e7a325880e6d1a92b74c35f6b3d9c24", to: "key")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: SecretKeyError.file(.readableByOthers(file: path, mode: "640"))) { try SecretKey(file: path) }
        #expect(throws: SecretKeyError.file(.inside(file: path, folder: folder.path))) {
            try SecretKey(file: path, outside: [folder.path])
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        _ = try SecretKey(file: path)
    }

    @Test("A key that can be guessed is refused, with what is wrong of it")
    func weakKeys() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/key"
        func error(_ text: String) throws -> SecretKeyError? {
            try folder.write(text, to: "key")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            do throws(SecretKeyError) {
                _ = try SecretKey(file: path)
                return nil
            } catch {
                return error
            }
        }
        #expect(try error("") == .empty(file: path))
        #expect(try error("\r\n\n") == .empty(file: path))
        #expect(try error(String(repeating: "a", count: 64)) == .tooFewDifferent(file: path, different: 1))
        #expect(try error(String(repeating: "abcdefg", count: 10)) == .tooFewDifferent(file: path, different: 7))
        #expect(try error(String(repeating: "0123456789abcdef", count: 4)) == .repeated(file: path, block: 16))
        #expect(try error("4f1cb06d9e7a325880e6d1a92b74c35f") == nil)
    }

    /// Test case 1 of RFC 4231 has a key of 20 equal bytes, which is refused: computed with Python's hmac and hashlib.
    @Test("Its keyed digest is HMAC-SHA-256, without the line end of the file") func code() throws {
        let folder = try TemporaryFolder()
        try folder.write("4f1cb06d9e7a325880e6d1a92b74c35f\n", to: "key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/key")
        let key = try SecretKey(file: folder.path + "/key")
        #expect(key.hexadecimal(of: "abc") == "ac8dd53e23ab532388d65586b07d1c127225c7b73630b7449a83eeadb65698be")
    }
}
