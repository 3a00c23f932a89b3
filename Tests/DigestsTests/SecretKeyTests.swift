import Digests
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Secret keys") struct SecretKeyTests {
    @Test("A key is refused when others may read it, when it is short, or when it is not there")
    func keys() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/key"
        #expect(throws: SecretKeyError.unreadable(file: path)) { try SecretKey(file: path) }
        #expect(throws: SecretKeyError.notAFile(file: folder.path)) { try SecretKey(file: folder.path) }
        try folder.write(String(repeating: "k", count: 31) + "\n", to: "key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: SecretKeyError.tooShort(file: path, bytes: 31)) { try SecretKey(file: path) }
        try folder.write("kf1cb06d9e7a325880e6d1a92b74c35f6b3d9c24", to: "key")
        for mode in [0o640, 0o604, 0o620] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            let octal = String(mode, radix: 8)
            #expect(throws: SecretKeyError.readableByOthers(file: path, mode: octal)) {
                try SecretKey(file: path)
            }
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
        #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
        #expect(throws: SecretKeyError.notAFile(file: folder.path + "/pipe")) {
            try SecretKey(file: folder.path + "/pipe")
        }
    }

    @Test("A key that stands in a folder that is handed on is refused, whatever links lead there") func inside() throws
    {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/data", withIntermediateDirectories: false)
        for name in ["data/key", "key", "database"] {
            try folder.write("4f1cb06d9e7a325880e6d1a92b74c35f", to: name)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/" + name)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/data")
        let data = folder.path + "/data"
        for name in ["data/key", "link/key", "data/../data/key"] {
            let path = folder.path + "/" + name
            #expect(throws: SecretKeyError.inside(file: path, folder: data)) {
                try SecretKey(file: path, outside: ["/nowhere", data])
            }
        }
        for name in ["key", "database"] { _ = try SecretKey(file: folder.path + "/" + name, outside: [data]) }
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
