import Foundation
import StudySupport
import TestSupport
import Testing

@testable import Commands

/// Establishments of made-up enterprises: what leaves, what does not, and what the audit says of it.
@Suite("A report of files that were never released") struct SecrecyReportTests {
    let folder: TestSupport.TemporaryFolder

    private static let notebook = """
        ```vigie table
        id: cross
        indicator: AT, IF
        by: ctn, region
        total: yes
        ```
        ```vigie table
        id: ctn
        indicator: AT
        by: ctn
        ```
        ```vigie figure
        id: region
        kind: bars
        indicator: AT
        by: region
        ```
        ```vigie annex
        content: secrecy
        ```
        Seul : `vigie value AT ctn=AA region=SUD`.

        """

    /// The only establishment of AA in the south has 7 accidents, and one row of the file is refused.
    init() throws {
        folder = try TestSupport.TemporaryFolder()
        var (claims, people) = (
            "siret;annee;evenement;ctn;region;jours_it\n", "siret;annee;ctn;region;salaries;heures\n"
        )
        let counts = [
            ("AA", "NORD", 4), ("AA", "SUD", 1), ("BB", "NORD", 5), ("BB", "SUD", 6), ("CC", "NORD", 3),
            ("CC", "SUD", 8),
        ]
        var number = 10_000_000_000_000
        for (ctn, region, establishments) in counts {
            for _ in 0..<establishments {
                number += 17
                people += "\(number);2024;\(ctn);\(region);977;1563200\n"
                let accidents = establishments == 1 ? 7 : 3
                for day in 1...accidents { claims += "\(number);2024;AT;\(ctn);\(region);\(day)\n" }
            }
        }
        claims += "\(number);2024;AT;AA;SUD;douze\n"
        try folder.write(claims, to: "sinistres.csv")
        try folder.write(people, to: "cotisations.csv")
        try folder.write(Self.notebook, to: "n.md")
        #expect(Vigie.run(["init", folder.path, "--quiet"]) == 0)
    }

    private var out: String { folder.path + "/out" }

    private func report() throws -> Program.Ending {
        try Program.run([
            "report", folder.path, "--notebook", folder.path + "/n.md", "--out", out, "--max-rejects", "50",
        ])
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: out + "/" + name, encoding: .utf8)
    }

    @Test("The single establishment and what gives it back are hidden in every file of the report")
    func hidden() throws {
        #expect(try report().status == 0)
        let lines = try text("tables/cross.csv").split(separator: "\n").map(String.init)
        let hidden = lines.filter { $0.contains(",:c,") }
        #expect(hidden.contains("AT,2024,AA,SUD,,,,,,,count,:c,statistical secrecy"))
        #expect(hidden.contains("IF,2024,AA,SUD,,,,,,,per_1000_employees,:c,statistical secrecy"))
        #expect(hidden.filter { $0.hasPrefix("AT") }.count == 4)
        // 7 accidents for 977 employees make 7.16.
        for name in ["rapport.md", "tables/cross.csv", "tables/ctn.csv", "figures/region.svg"] {
            let file = try text(name)
            #expect(!file.contains("7.16") && !file.contains("7,16") && !file.contains(",7,977"), "\(name)")
        }
        #expect(!(try text("rapport.md")).contains("Seul : 7"))
    }

    @Test("The manifest and the report say the rules and how many cells, and name no establishment")
    func summary() throws {
        let ending = try report()
        let manifest = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: out + "/manifest.json")))
        let disclosure = try #require((manifest as? [String: Any])?["disclosure"] as? [[String: Any]])
        let secrecy = try #require(disclosure.first)
        #expect((secrecy["rules"] as? [String: [String]])?["enterprises"] == ["n < 3", "top 1 > 85 %"])
        // AA x SUD among accidents and among employees; three cells beside the first, one beside the second. Which of the six
        // break a rule by themselves is not said: where all do, each would be known to.
        #expect(secrecy["hidden"] as? Int == 6 && secrecy["hiddenByRule"] == nil)
        #expect(ending.error.contains("cells hidden: 6 of "), "\(ending.error)")
        #expect(try text("rapport.md").contains("une case n’est pas diffusée si n < 3"))
        let files = try FileManager.default.subpathsOfDirectory(atPath: out).filter { $0.contains(".") }
        for name in files { #expect(!(try text(name)).contains("1000000000"), "\(name)") }
        #expect(!ending.error.contains("1000000000") && !ending.error.contains("douze"))
    }

    /// 86 rows of claims are read, of which 85 count: 12 + 7 + 15 + 18 + 9 + 24, and one is refused.
    @Test(
        "Of a file that was never released neither rows, bytes nor digest are told exactly, in any file of the report")
    func rows() throws {
        let ending = try report()
        #expect(!FileManager.default.fileExists(atPath: out + "/rejects.csv"))
        #expect(ending.error.contains("sinistres.csv: fewer than 10 of about 90 rows refused (vigie check says which)"))
        let input = try input("sinistres")
        #expect(input["rows"] as? [String: Int] == ["read": 90, "kept": 90, "rejected": 0, "setAside": 0])
        #expect(input["rowsRoundedTo"] as? Int == 10 && input["secrecy"] as? String == "enterprises")
        for name in ["bytes", "sha256", "hmac", "strayQuoteLine"] { #expect(input[name] == nil, "\(name)") }
        let digest = try Program.shell("sha256sum < \"$1/sinistres.csv\"", [folder.path]).output.prefix(64)
        for name in ["manifest.json", "rapport.md"] { #expect(!(try text(name)).contains(digest)) }
    }

    @Test("The annex rounds the rows of such a file and says so; check, for whoever holds it, counts them")
    func rowsOfTheAnnex() throws {
        try folder.write(Self.notebook + "```vigie annex\ncontent: inputs\n```\n", to: "n.md")
        _ = try report()
        #expect(try text("rapport.md").contains("| 90 | 90 | 0 | 0 |"))
        #expect(try text("rapport.md").contains("à un multiple de 10."))
        let check = try Program.run(["check", folder.path, "--max-rejects", "50"])
        #expect(check.output.contains("86 rows read = 85 kept + 1 rejected + 0 set aside"))
    }

    @Test("Under a key the manifest tells such a file by a keyed digest, by which --check sees it change")
    func manifestKey() throws {
        let key = "4f1cb06d9e7a325880e6d1a92b74c35f"
        let keyFile = folder.path + "-key"
        try key.write(toFile: keyFile, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: keyFile) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keyFile)
        let words = ["report", folder.path, "--notebook", folder.path + "/n.md", "--out", out, "--max-rejects", "50"]
        let keyed = words + ["--quiet", "--manifest-key", keyFile]
        #expect(try Program.run(keyed).status == 0)
        let digest = try Program.shell(
            "printf %s $(sha256sum < \"$1/sinistres.csv\" | cut -c1-64) | openssl dgst -sha256 -hmac \"$2\"",
            [folder.path, key])
        #expect(digest.output.contains(try #require(try input("sinistres")["hmac"] as? String)), "\(digest)")
        #expect(try Program.run(keyed + ["--check"]).status == 0)
        // Another day of leave changes no figure of this notebook.
        let claims = try String(contentsOfFile: folder.path + "/sinistres.csv", encoding: .utf8)
        try folder.write(claims.replacing(";7\n", with: ";8\n"), to: "sinistres.csv")
        let stale = try Program.run(keyed + ["--check"])
        #expect(stale.status == 1 && stale.output == "stale: \(out)/manifest.json\n", "\(stale)")
        let inside = try Program.run(words + ["--manifest-key", folder.path + "/n.md"])
        #expect(inside.status == 66 && inside.error.contains("the key stands in \(folder.path)"))
    }

    private func input(_ name: String) throws -> [String: Any] {
        let manifest = try JSONSerialization.jsonObject(with: Data(text("manifest.json").utf8)) as? [String: Any]
        let inputs = try #require(manifest?["inputs"] as? [[String: Any]])
        return try #require(inputs.first { $0["name"] as? String == name })
    }

    @Test("The audit finds nothing in the report, and finds the hidden cell once one that protects it is shown")
    func audit() throws {
        #expect(try report().status == 0)
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 0 && ending.output.hasSuffix("no finding\n"), "\(ending.output)")
        let cross = try text("tables/cross.csv")
        let line = "AT,2024,AA,NORD,,,,,,,count,:c,statistical secrecy"
        #expect(cross.contains(line))
        // Four establishments of three accidents each.
        let shown = cross.replacingOccurrences(of: line, with: "AT,2024,AA,NORD,12,,,,12,,count,,")
        try shown.write(toFile: out + "/tables/cross.csv", atomically: true, encoding: .utf8)
        let leak = try Program.run(["audit", out])
        #expect(leak.status == 1)
        #expect(
            leak.output.contains("finding: claims 2024, ctn AA, event AT, region SUD: hidden, and yet between 7 and 7"))
    }

    @Test("A figure written by hand in the text or in a picture, beside untouched tables, is found")
    func changedText() throws {
        #expect(try report().status == 0)
        for name in ["rapport.md", "figures/region.svg"] {
            let written = try text(name)
            try (written + "AA, SUD : 7\n").write(toFile: out + "/" + name, atomically: true, encoding: .utf8)
            let ending = try Program.run(["audit", out])
            #expect(ending.status == 1 && ending.output.contains("finding: \(name): changed since"), "\(ending.output)")
            try written.write(toFile: out + "/" + name, atomically: true, encoding: .utf8)
            #expect(try Program.run(["audit", out]).status == 0)
        }
    }

    /// Five establishments of DD have no accident.
    @Test("Where zeros are among the hidden cells the report says so, and where they are printed it does not")
    func zerosAmongTheHidden() throws {
        let people = try String(contentsOfFile: folder.path + "/cotisations.csv", encoding: .utf8)
        let more = (1...5).map { "2000000000000\($0);2024;DD;NORD;977;1563200\n" }
        try folder.write(people + more.joined(), to: "cotisations.csv")
        #expect(try report().status == 0)
        #expect(try text("tables/cross.csv").contains("AT,2024,DD,NORD,0,"))
        #expect(try !text("rapport.md").contains("des zéros sont parmi elles"))
        try folder.edit { $0["zeroReveals"] = true }
        #expect(try report().status == 0)
        #expect(try text("tables/cross.csv").contains("AT,2024,DD,NORD,,"))
        #expect(try text("rapport.md").contains("des zéros sont parmi elles"))
    }

    @Test("A query is protected like a report")
    func query() throws {
        let ending = try Program.run([
            "query", folder.path, "--indicator", "AT", "--by", "ctn,region", "--max-rejects", "50", "--quiet",
        ])
        #expect(ending.output.contains("AT,2024,AA,SUD,,,,,,,count,:c,statistical secrecy"))
        let single = try Program.run([
            "query", folder.path, "--indicator", "AT", "--by", "establishment", "--max-rejects", "50",
        ])
        #expect(single.output.split(separator: "\n").count == 1, "the header alone: a row would tell who has claims")
        #expect(single.error.contains("no row for Accidents at work: statistical secrecy"))
    }

    @Test("Rows of single persons are not declared released without saying who released them")
    func statement() throws {
        try folder.edit { $0["secrecy"] = "published" }
        let ending = try report()
        #expect(ending.status == 65 && ending.error.contains("\"secrecyStatement\""))
        for blank in ["", "  ", "\u{A0}\u{200B}", "-"] {
            try folder.edit { $0["secrecyStatement"] = blank }
            #expect(try report().status == 65, "a blank says nothing: \(blank.debugDescription)")
        }
        try folder.edit { $0["secrecyStatement"] = "Released in the yearly report" }
        #expect(try report().status == 0)
        #expect(try text("tables/cross.csv").contains("AT,2024,AA,SUD,7,"))
    }

    @Test("A word other than published, enterprises and persons is an error that lists them")
    func unknownWord() throws {
        try folder.edit { $0["secrecy"] = "public" }
        let ending = try report()
        #expect(ending.status == 66 && ending.error.contains("known: published, enterprises, persons"))
    }
}
