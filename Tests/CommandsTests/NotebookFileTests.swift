import Foundation
import TestSupport
import Testing

/// No notebook carries the rows of another file into a report.
@Suite("Notebooks that name files") struct NotebookFileTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        for name in ["data", "notes"] {
            try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        try folder.write("siret;annee;evenement;ctn;jours_it\n00000000000011;2024;AT;A;10\n", to: "data/sinistres.csv")
        #expect(try Program.run(["init", folder.path + "/data"]).status == 0)
        try folder.write("k;v\none;1\n", to: "notes/register.csv")
        try folder.link("../data/sinistres.csv", as: "notes/link.csv")
    }

    /// Runs a notebook of `place` that names `file`.
    private func run(_ file: String, in place: String) throws -> Program.Ending {
        try folder.write("Text.\n\n```vigie annex\ncontent: ledger\nfile: \(file)\n```\n", to: place + "/n.md")
        let notebook = folder.path + "/" + place + "/n.md"
        return try Program.run(["report", folder.path + "/data", "--notebook", notebook, "--out", folder.path + "/out"])
    }

    @Test(
        "A file that may not be copied stops the run, with its place and what to do, and leaves no report",
        arguments: [
            ("notes", "../data/sinistres.csv", "bare name"), ("data", "sinistres.csv", "no notebook prints"),
            ("data", "datapackage.json", "only a file of CSV"),
            ("notes", "link.csv", "a link to a file of another folder"),
            ("notes", "absent.csv", "no such file beside the notebook"),
        ])
    func refused(place: String, file: String, reason: String) throws {
        let ending = try run(file, in: place)
        #expect(ending.status == 64)
        #expect(ending.error.contains("/\(place)/n.md, line 5: file: \"\(file)\" is not copied: "))
        #expect(ending.error.contains(reason))
        #expect(!(ending.error + ending.output).contains("00000000000011"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test("A file beside the notebook and one shipped with Vigie are copied")
    func copied() throws {
        #expect(try run("register.csv", in: "notes").status == 0)
        #expect(try String(contentsOfFile: folder.path + "/out/rapport.md", encoding: .utf8).contains("| one | 1 |"))
        #expect(try run("registre-rapport-2024.csv", in: "notes").status == 0)
    }

    @Test("Without a name, the missing key is said")
    func noName() throws {
        try folder.write("```vigie annex\ncontent: ledger\n```\n", to: "notes/n.md")
        let ending = try Program.run([
            "report", folder.path + "/data", "--notebook", folder.path + "/notes/n.md", "--out", folder.path + "/out",
        ])
        #expect(ending.status == 64 && ending.error.contains("n.md, line 1: \"file\" is missing"))
    }
}
