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
        let hours = try hours(data + "/cotisations.csv", year: "2024")
        #expect(hours.count > 5)
        let free = hours.filter { ctn, hours in
            table.contains("TF,2024,\(ctn),,,,,,\(hours),per_million_hours,:c,statistical secrecy")
        }
        #expect(!free.isEmpty, "no committee has hours alone: the test asks nothing")
        let audit = try Program.run(["audit", out])
        #expect(audit.status == 0, "\(audit.output)")
    }

    /// Hours of each committee, added from the rows that were made up.
    private func hours(_ path: String, year: String) throws -> [String: Int] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let place = lines[0].enumerated().reduce(into: [:]) { $0[$1.element] = $1.offset }
        let (ctn, years, hours) = try (
            #require(place["ctn"]), #require(place["annee"]), #require(place["heures"])
        )
        return try lines.dropFirst().filter { $0[years] == year }.reduce(into: [:]) { sums, row in
            sums[row[ctn], default: 0] += try #require(Int(row[hours]))
        }
    }

    @Test("A comparison on a released portfolio hides nothing")
    func released() throws {
        let ending = try Program.run(["audit", Project.root + "/Reports/demonstration-comparaison"])
        #expect(ending.status == 0)
        #expect(ending.output.hasPrefix("not examined, made of files that were released before: tables/ancres.csv, "))
        #expect(ending.output.contains(", tables/volatilite-mediane.csv\n"))
        #expect(ending.output.hasSuffix("\n34 tables, 0 hidden cells, no finding\n"))
    }
}
