import Foundation
import TestSupport
import Testing

/// Eighty made-up claims, whose file is then cut.
@Suite("A file that is cut, or has lost much, is not published") struct PublicationTests {
    private let folder: TemporaryFolder
    private var data: String { folder.path + "/data" }
    private var out: String { folder.path + "/out" }

    private static func claims(_ count: Int) -> String {
        "siret;annee;evenement;ctn;jours_it\n"
            + (0..<count).map { "\(10_000_000_000_000 + $0);2024;AT;\($0 % 2 == 0 ? "A" : "B");12\n" }.joined()
    }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        try folder.write(Self.claims(80), to: "data/sinistres.csv")
        #expect(try Program.run(["init", data, "--quiet"]).status == 0)
    }

    private func manifest() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: out + "/manifest.json")) }

    private func report(_ words: String...) throws -> Program.Ending {
        try Program.run(["report", data, "--out", out, "--quiet"] + words)
    }

    /// The line of crontab as the README prints it, its folders replaced.
    private func scheduled() throws -> Program.Ending {
        let readme = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
        let line = try #require(readme.firstMatch(of: #/ {4}0 5 1 \* \* vigie (.*)/#)).1
        let words = line.replacing("/srv/data", with: data).replacing("/srv/reports/risques", with: out)
        return try Program.run(words.split(separator: " ").map(String.init))
    }

    @Test("The scheduled run of the README publishes what is whole, and leaves the earlier report where a file is cut")
    func crontab() throws {
        #expect(try scheduled().status == 0)
        let before = try manifest()
        let text = Self.claims(80)
        // In the middle of a row, and at the end of one.
        for length in [text.utf8.count * 3 / 4 + 5, Self.claims(50).utf8.count] {
            try folder.write(String(text.prefix(length)), to: "data/sinistres.csv")
            let ending = try scheduled()
            #expect(ending.status == 65 && ending.output.isEmpty, "\(ending)")
            #expect(try manifest() == before)
        }
    }

    @Test("What is lost is said in two lines that --quiet does not silence, and --publish-anyway publishes")
    func lost() throws {
        #expect(try report().status == 0)
        try folder.write(Self.claims(50), to: "data/sinistres.csv")
        let ending = try report()
        #expect(ending.status == 65)
        let lines = ending.error.split(separator: "\n")
        #expect(lines.count == 2, "\(ending.error)")
        #expect(
            lines[0].contains("sinistres.csv: 50 rows count where the report in \(out) has 80, more than 20% fewer"))
        #expect(lines[1].contains("nothing was published") && lines[1].contains("--publish-anyway"))
        #expect(try report("--publish-anyway").status == 0)
        #expect(try report().status == 0, "the report of fifty rows is now the earlier one")
    }

    /// Rows are rounded to tens: 70 of 80 is certainly not below four fifths.
    @Test("A file that has lost less, or that is read for the first time, is published")
    func less() throws {
        try folder.write(Self.claims(80), to: "data/sinistres.csv")
        #expect(try report().status == 0)
        try folder.write(Self.claims(70), to: "data/sinistres.csv")
        #expect(try report().status == 0)
    }

    @Test("A strict run publishes nothing where check has a finding or a section is left out")
    func strict() throws {
        #expect(try report().status == 0)
        let before = try manifest()
        let ending = try report("--strict")
        #expect(
            ending.status == 1 && ending.error.contains("--strict: ") && ending.error.contains("nothing was published"))
        #expect(try manifest() == before)
        try folder.write("```vigie table\nid: t\nindicator: AT\n```\n", to: "n.md")
        let sound = try Program.run([
            "report", data, "--notebook", folder.path + "/n.md", "--out", folder.path + "/other", "--quiet", "--strict",
        ])
        let findings = try Program.run(["check", data])
        #expect(sound.status == findings.status, "\(sound) \(findings)")
    }

    @Test(
        "The threads that a limit of the system refuses are an error, and not a run without end",
        .enabled(if: geteuid() == 0))
    func threads() throws {
        #expect(try Program.shell("chmod -R a+rX \"$1\"", [folder.path]).status == 0)
        let words = ["query", data, "--indicator", "AT", "--quiet"]
        for limit in [3, 4] {
            let limited = "timeout 60 setpriv --reuid 64321 --regid 64321 --clear-groups prlimit --nproc=\(limit)"
            let ending = try Program.shell("TMPDIR=/tmp \(limited) \"$0\" \"$@\"", words)
            #expect(ending.status == 69 && ending.error.contains("ulimit -u"), "\(ending)")
        }
    }

    /// `make acceptance` tries every call.
    @Test("One call in nine to the system fails: the earlier report stands whole, and the message says why")
    func faults() throws {
        let ending = try Program.shell(
            "python3 \"$1\" --vigie \"$0\" --every 9", [Project.root + "/Tests/Faults/run.py"])
        #expect(ending.status == 0, "\(ending.output)\(ending.error)")
    }
}
