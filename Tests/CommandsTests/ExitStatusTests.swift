import TestSupport
import Testing

/// contract.md 4: what a scheduler reads.
struct ExitStatusTests {
    private static let table = "CTN;Année;Salariés;AT en 1er règlement\n"

    private func status(_ words: [String]) throws -> Int32 { try Program.run(words).status }

    /// The status of a command on a folder of small files; `FOLDER` stands for its path.
    private func status(_ files: [String: String], _ words: String...) throws -> Int32 {
        try TemporaryFolder.with(files) { folder throws -> Int32 in
            try status(words.map { $0 == "FOLDER" ? folder : $0 })
        }
    }

    @Test(arguments: [
        ["--indicator", "FI"], ["--indicator", "IF", "--by", "cnt"], ["--indicatr", "IF"], [],
        ["--indicator", "IF", "--where", "ctn"], ["--indicator", "IF", "--where", "ctn="],
        ["--indicator", "IF", "--year", "20x"], ["--indicator", "IF", "--top", "0"],
        ["--indicator", "IF", "--format", "xml"], ["--indicator", "IF", "--csv", "excel"],
        ["--indicator", "IF", "--lang", "de"], ["--indicator", "IF", "--indicator", "TF"], ["--indicator"],
        ["--indicator", "IF", "--workers", "0"],
    ])
    func usage(_ words: [String]) throws {
        let ending = try Program.run(["query", Project.root] + words)
        #expect(ending.status == 64, "\(words): \(ending.error)")
        #expect(ending.output.isEmpty && ending.error.hasPrefix("vigie: "))
    }

    /// What is given twice, or without what it belongs to, would be lost in silence.
    @Test(arguments: [
        ["check", "F", "more"], ["facts", "F", "more", "--out", "o"], ["facts", "F"],
        ["report", "F", "--out", "o", "--set", "a=1", "--set", "a=2"],
        ["report", "F", "--out", "o", "--year", "2024", "--set", "year=2023"],
        ["report", "F", "--out", "o", "--lang", "fr", "--set", "lang=en"],
        ["compare", "F", "--schemes", "fr-tarif", "--year", "2025", "--out", "o", "--budget", "5"],
        [
            "compare", "F", "--schemes", "fr-tarif", "--year", "2025", "--out", "o", "--value", "M1=1", "--value",
            "M1=2",
        ],
        [
            "compare", "F", "--schemes", "fr-tarif", "--year", "2025", "--out", "o", "--value", "M1=1", "--value",
            "fr-tarif:M1=2",
        ],
        ["query", "F", "--indicator", "AT", "--min-claims", "5"],
        ["query", "F", "--indicator", "AT", "--sort", "size"],
    ])
    func lostInSilence(_ words: [String]) throws {
        let ending = try Program.run(
            words.map { $0 == "F" ? Project.root + "/Datasets" : $0 == "o" ? "/nonexistent/o" : $0 })
        #expect(ending.status == 64, "\(words): \(ending.error)")
    }

    @Test func anUnknownCommandIsNamed() throws {
        let ending = try Program.run(["queri"])
        #expect(ending.status == 64 && ending.error.contains("did you mean query?"))
        #expect(try status([]) == 64)
    }

    @Test func whatIsNotThere() throws {
        #expect(try status(["query", "/nonexistent/folder", "--indicator", "IF"]) == 66)
        #expect(try status(["init", "/nonexistent/folder"]) == 66)
        #expect(try status(["check", "/nonexistent/folder"]) == 66)
        #expect(try status(["a.csv": Self.table], "query", "FOLDER", "--indicator", "IF") == 66, "no descriptor")
        #expect(try status(["datapackage.json": "{"], "query", "FOLDER", "--indicator", "IF") == 66, "no JSON")
        #expect(try status([:], "init", "FOLDER") == 66, "nothing to recognise")
    }

    @Test func aFileThatTheDescriptorNamesIsGone() throws {
        try TemporaryFolder.with(["a.csv": Self.table + "AA;2024;100;3\n"]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            try "".write(toFile: folder + "/b.csv", atomically: true, encoding: .utf8)
            #expect(try status(["query", folder, "--indicator", "AT"]) == 0)
            #expect(
                try Program.shell("rm \"$2/a.csv\"; exec \"$0\" \"$@\"", ["query", folder, "--indicator", "AT"]).status
                    == 66)
        }
    }

    @Test func anEmptyFileIsADataError() throws {
        try TemporaryFolder.with(["a.csv": Self.table]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            try "".write(toFile: folder + "/a.csv", atomically: true, encoding: .utf8)
            let ending = try Program.run(["query", folder, "--indicator", "AT"])
            #expect(ending.status == 65 && ending.error.contains("a.csv"))
        }
        #expect(try status(["a.csv": ""], "init", "FOLDER") == 65)
    }

    @Test func aHeaderWithoutRowsIsAWarningAndAnEmptyTable() throws {
        try TemporaryFolder.with(["a.csv": Self.table]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            let ending = try Program.run(["query", folder, "--indicator", "AT"])
            #expect(ending.status == 0)
            #expect(ending.output.split(separator: "\n").count == 1)
            #expect(ending.error.contains("warning: a.csv: a header and no row"))
        }
    }

    @Test func tooManyRefusedRows() throws {
        try TemporaryFolder.with(["a.csv": Self.table + "AA;2024;100;3\nBB;2024;abc;3\n"]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            let ending = try Program.run(["query", folder, "--indicator", "AT"])
            #expect(ending.status == 65 && ending.error.contains("a.csv, line 3") && ending.error.contains("abc"))
            let tolerant = try Program.run(["query", folder, "--indicator", "AT", "--max-rejects", "50"])
            #expect(tolerant.status == 0 && tolerant.error.contains("1 of 2 rows refused"))
        }
    }

    @Test func anIdentifierThatASpreadsheetDamagedIsADataErrorWhateverTheLimit() throws {
        let text = "siret;annee;evenement;ctn;jours_it\n00552013500018;2024;AT;A;1\n1,23457E+13;2024;AT;A;1\n"
        try TemporaryFolder.with(["a.csv": text]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            let ending = try Program.run(["query", folder, "--indicator", "AT", "--max-rejects", "100"])
            #expect(
                ending.status == 65 && ending.error.contains("a.csv, line 3, column \"siret\", value \"1,23457E+13\""))
            #expect(ending.error.contains("identifiant abîmé par un tableur"))
        }
    }

    @Test func initReplacesNothingUnasked() throws {
        try TemporaryFolder.with(["a.csv": Self.table]) { folder throws -> Void in
            #expect(try status(["init", folder]) == 0)
            #expect(try status(["init", folder]) == 73)
            #expect(try status(["init", folder, "--force"]) == 0)
        }
        #expect(try status(["a.csv": "x;y\n1;2\n"], "init", "FOLDER") == 1, "a descriptor left to complete")
    }

    @Test func helpAndVersionAreNoErrors() throws {
        for words in [["--help"], ["help"], ["query", "--help"], ["--version"], ["indicators"], ["indicators", "if"]] {
            let ending = try Program.run(words)
            #expect(ending.status == 0 && !ending.output.isEmpty && ending.error.isEmpty, "\(words)")
        }
        #expect(try status(["indicators", "FI"]) == 64)
    }
}
