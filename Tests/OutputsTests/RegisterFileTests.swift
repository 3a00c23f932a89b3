import Foundation
import Outputs
import PrivateFiles
import TestSupport
import Testing

@Suite("A register") struct RegisterFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/register" }

    init() throws { folder = try TemporaryFolder() }

    private func error(_ body: () throws(OutputError) -> RegisterFile) -> OutputError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("Its lines are those that were added, in their order, whoever added them")
    func lines() throws {
        for line in ["one", "two"] { try RegisterFile(path, outside: [], isWritten: true).add(line) }
        let register = try RegisterFile(path, outside: [], isWritten: true)
        #expect(try register.lines() == ["one", "two"])
        try register.add("three")
        #expect(try register.lines() == ["one", "two", "three"])
    }

    @Test("It is private as a key is, and outside the folders that are handed on")
    func privacy() throws {
        try folder.write("one\n", to: "register")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let open = error { () throws(OutputError) in try RegisterFile(path, outside: [], isWritten: false) }
        guard case .notPrivate(.readableByOthers(path, "644")) = open else {
            Issue.record("\(String(describing: open))")
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let inside = error { () throws(OutputError) in
            try RegisterFile(path, outside: [folder.path], isWritten: true)
        }
        guard case .notPrivate(.inside(path, folder.path)) = inside else {
            Issue.record("\(String(describing: inside))")
            return
        }
    }

    @Test("While a run writes to it no other one reads; one that is not there is not read")
    func locks() throws {
        let missing = error { () throws(OutputError) in try RegisterFile(path, outside: [], isWritten: false) }
        guard case .cannotRead(path, _) = missing else {
            Issue.record("\(String(describing: missing))")
            return
        }
        let writer = try RegisterFile(path, outside: [], isWritten: true)
        let second = error { () throws(OutputError) in try RegisterFile(path, outside: [], isWritten: false) }
        guard case .locked(path) = second else {
            Issue.record("\(String(describing: second))")
            return
        }
        withExtendedLifetime(writer) {}
    }

    @Test("Several runs may read it at once")
    func readers() throws {
        _ = try RegisterFile(path, outside: [], isWritten: true)
        let reader = try RegisterFile(path, outside: [], isWritten: false)
        #expect(try RegisterFile(path, outside: [], isWritten: false).lines().isEmpty)
        withExtendedLifetime(reader) {}
    }

    @Test("A last line that was cut is told with its number")
    func cut() throws {
        try folder.write("one\ntw", to: "register")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let register = try RegisterFile(path, outside: [], isWritten: false)
        do {
            _ = try register.lines()
            Issue.record("a cut line was read")
        } catch OutputError.cutRegister(let file, let line) {
            #expect(file == path && line == 2)
        }
    }
}
