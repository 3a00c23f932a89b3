import Foundation
import Glibc
import TestSupport
import Testing

/// `--register`, `--release` and `--known` on files that were never released.
@Suite("A register of releases") struct RegisterTests {
    let folder: TemporaryFolder

    /// AA is one establishment with five accidents; the others have establishments of one each.
    init() throws {
        folder = try TemporaryFolder()
        var claims = "siret;annee;evenement;ctn;jours_it\n"
        var number = 10_000_000_000_000
        for (ctn, establishments, accidents) in [("AA", 1, 5), ("BB", 4, 1), ("CC", 9, 1), ("DD", 12, 1)] {
            for _ in 0..<establishments {
                number += 17
                for day in 1...accidents { claims += "\(number);2024;AT;\(ctn);\(day)\n" }
            }
        }
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        try claims.write(toFile: data + "/sinistres.csv", atomically: true, encoding: .utf8)
        #expect(try Program.run(["init", data, "--quiet"]).status == 0)
    }

    private var data: String { folder.path + "/data" }
    private var register: String { folder.path + "/register.jsonl" }

    private func query(_ words: String...) throws -> Program.Ending {
        try Program.run(["query", data, "--indicator", "AT", "--year", "2024", "--quiet"] + words)
    }

    @Test("The total leaves without a register, and not after a release of the committees")
    func difference() throws {
        #expect(try query().output.contains("AT,2024,30,"))
        #expect(try query("--by", "ctn", "--register", register, "--release", "committees").status == 0)
        #expect(try query().output.contains("AT,2024,30,"))
        let later = try query("--register", register)
        #expect(later.status == 0 && later.output.contains(",:c,"), "\(later.output)\(later.error)")
        let lent = try query("--known", register)
        #expect(lent.output == later.output)
    }

    @Test("Only a release is written: one line, for its owner alone, at its end")
    func lines() throws {
        #expect(try query("--register", register, "--release", "one").status == 0)
        let first = try String(contentsOfFile: register, encoding: .utf8)
        #expect(try query("--by", "ctn", "--register", register).status == 0)
        #expect(try String(contentsOfFile: register, encoding: .utf8) == first)
        #expect(try query("--register", register, "--release", "two").status == 0)
        let both = try String(contentsOfFile: register, encoding: .utf8)
        #expect(both.hasPrefix(first) && both.split(separator: "\n").count == 2)
        var status = stat()
        #expect(unsafe stat(register, &status) == 0 && status.st_mode & 0o777 == 0o600)
        let again = try query("--register", register, "--release", "two")
        #expect(again.status == 64 && again.error.contains("has a release two already"))
    }

    @Test("A register that others read, in the data, cut or of another form is refused")
    func refused() throws {
        #expect(try query("--release", "one").status == 64)
        let inside = try query("--register", data + "/register.jsonl", "--release", "one")
        #expect(inside.status == 65 && inside.error.contains("handed on"), "\(inside.error)")
        try "{}\n".write(toFile: register, atomically: true, encoding: .utf8)
        #expect(unsafe chmod(register, 0o644) == 0)
        #expect(try query("--register", register).error.contains("chmod 600"))
        #expect(unsafe chmod(register, 0o600) == 0)
        let form = try query("--register", register)
        #expect(form.status == 65 && form.error.contains("line 1: not a release"), "\(form.error)")
        try "{}".write(toFile: register, atomically: false, encoding: .utf8)
        #expect(try query("--register", register).error.contains("line 1: cut before its end"))
    }

    @Test("A run that releases waits for no other: it says that the register is held")
    func held() throws {
        #expect(try query("--register", register, "--release", "one").status == 0)
        let descriptor = unsafe open(register, O_RDONLY)
        #expect(flock(descriptor, LOCK_SH | LOCK_NB) == 0)
        #expect(try query("--register", register, "--release", "two").status == 75)
        #expect(try query("--register", register).status == 0)
        close(descriptor)
    }
}
