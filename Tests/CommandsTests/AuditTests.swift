import Foundation
import TestSupport
import Testing

@Suite("vigie audit on made-up claims and contributions") struct AuditTests {
    @Test("Hours that are free to leave are not taken for hidden where only the claims are")
    func population() throws {
        let folder = try TemporaryFolder()
        let (data, out) = (folder.path + "/data", folder.path + "/out")
        let commands = [
            ["generate", "--establishments", "500", "--out", data], ["init", data, "--force"],
            ["report", data, "--out", out],
        ]
        for command in commands {
            let ending = try Program.run(command + ["--quiet"])
            #expect(ending.status == 0, "\(ending.error)")
        }
        let table = try String(contentsOfFile: out + "/tables/at-gravite-par-ctn.csv", encoding: .utf8)
        #expect(table.contains("TF,2024,HH,,,,,,1526431,per_million_hours,:c,statistical secrecy"))
        let audit = try Program.run(["audit", out])
        #expect(audit.status == 0, "\(audit.output)")
    }

    @Test("A comparison on a released portfolio hides nothing")
    func released() throws {
        let ending = try Program.run(["audit", Project.root + "/Reports/demonstration-comparaison"])
        #expect(ending.status == 0)
        #expect(ending.output.hasPrefix("not examined, made of files that were released before: tables/ancres.csv, "))
        #expect(ending.output.hasSuffix(", tables/volatilite-mediane.csv\n33 tables, 0 hidden cells, no finding\n"))
    }
}
