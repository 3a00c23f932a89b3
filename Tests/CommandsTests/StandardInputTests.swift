import Foundation
import TestSupport
import Testing

/// The file called `-`, and files that are copied before they are read.
struct StandardInputTests {
    private static let table = "CTN;Année;Salariés;AT en 1er règlement\nA;2024;100;3\nB;2024;200;4\n"

    /// Runs `vigie` with these words on the standard input that `source` prints.
    private func pipe(_ source: String, _ words: [String], text: String = Self.table) throws -> Program.Ending {
        try TemporaryFolder.with(["a.csv": text]) { folder throws -> Program.Ending in
            try Program.shell("\(source) '\(folder)/a.csv' | \"$0\" \"$@\"", words)
        }
    }

    @Test(arguments: ["cat", "gzip -c", "iconv -f UTF-8 -t UTF-16", "iconv -f UTF-8 -t UTF-16 "])
    func aPipeIsRecognisedByItsHeader(source: String) throws {
        let ending = try pipe(source, ["query", "-", "--indicator", "AT", "--quiet"])
        #expect(ending.status == 0 && ending.output.contains("AT,2024,7,"), "\(ending.error)")
        let check = try pipe(source, ["check", "-"])
        #expect(check.status == 0 && check.output.contains("standard input: "))
        #expect(check.output.contains("2 rows read = 2 kept"))
    }

    @Test func initPrintsTheDescriptorOfAPipe() throws {
        let ending = try pipe("cat", ["init", "-"])
        #expect(ending.status == 0 && ending.error.contains("standard input: layout cnam-tableau-07"))
        #expect(ending.output.contains("\"path\" : \"-\""))
    }

    @Test func aResourceOfAFolderMayBeAPipe() throws {
        let folder = try TestSupport.TemporaryFolder()
        try folder.write(try pipe("cat", ["init", "-", "--quiet"]).output, to: "datapackage.json")
        let out = folder.path + "/out"
        let ending = try pipe("cat", ["report", folder.path, "--out", out, "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        let manifest = try String(contentsOfFile: out + "/manifest.json", encoding: .utf8)
        // sha256sum of the bytes that were piped.
        let digest = try Program.shell("printf %s \"$1\" | sha256sum", [Self.table]).output.prefix(64)
        #expect(manifest.contains("\"sha256\" : \"\(digest)\"") && manifest.contains("\"path\" : \"-\""))
    }

    @Test func theManifestOfACompressedFileHasTheDigestOfItsBytes() throws {
        let folder = try TestSupport.TemporaryFolder()
        try folder.write(Self.table, to: "a.csv")
        let digest = try Program.shell("gzip \"$1/a.csv\"; sha256sum < \"$1/a.csv.gz\"", [folder.path]).output.prefix(
            64)
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        let out = folder.path + "/out"
        #expect(try Program.run(["report", folder.path, "--out", out, "--quiet"]).status == 0)
        let manifest = try String(contentsOfFile: out + "/manifest.json", encoding: .utf8)
        #expect(manifest.contains("\"sha256\" : \"\(digest)\"") && manifest.contains("\"compression\" : \"gzip\""))
        #expect(manifest.contains("\"encodingReason\" : \"declared\""))
    }

    @Test func whatIsWrongWithAPipeIsSaid() throws {
        let unknown = try pipe("cat", ["check", "-"], text: "x;y\n1;2\n")
        #expect(unknown.status == 65 && unknown.error.contains("standard input: no known layout"))
        let row = try pipe("cat", ["check", "-"], text: Self.table + "C;2024;x;1\n")
        #expect(row.status == 65 && row.error.contains("standard input, line 4, column \"Salariés\", value \"x\""))
        let empty = try pipe("true", ["check", "-"])
        #expect(empty.status == 65 && empty.error.contains("standard input: is empty"))
    }

    @Test func aCutOrDamagedFileIsWrongData() throws {
        let cut = try Program.shell("printf 'a;b\\n1;2\\n' | gzip | head -c 12 | \"$0\" check -", [])
        #expect(cut.status == 65 && cut.error.contains("stop before their end, after 12 bytes"))
        let damaged = try Program.shell("(printf 'a;b\\n' | gzip; echo more) | \"$0\" check -", [])
        #expect(damaged.status == 65 && damaged.error.contains("the gzip data are damaged"))
    }

    @Test func aTemporaryCopyThatCannotBeWrittenIsAnErrorOfOutput() throws {
        let ending = try Program.shell("echo 'a;b' | TMPDIR=/nonexistent \"$0\" check -", [])
        #expect(ending.status == 74 && ending.error.contains("temporary copy in /nonexistent cannot be written"))
    }

    @Test func nothingIsLeftInTheTemporaryFolder() throws {
        let folder = try TestSupport.TemporaryFolder()
        let ending = try Program.shell(
            "printf '\(Self.table.replacing("\n", with: "\\n"))' | gzip | TMPDIR=\"$1\" \"$0\" check -", [folder.path])
        #expect(ending.status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}
