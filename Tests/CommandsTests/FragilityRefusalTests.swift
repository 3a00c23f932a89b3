import Foundation
import StudySupport
import TestSupport
import Testing

/// What a study of fragilities refuses, with the exit status of contract 4, and that no refusal says who somebody is.
@Suite("Refusals of vigie fragility") struct FragilityRefusalTests {
    private static let identities = Result { Identities(try Demonstration()) }

    /// Runs on a changed copy and looks for identities in all that the run wrote.
    private func refusal(
        _ status: Int32, _ words: [String], sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (FragilityFolder) throws -> Void
    ) throws {
        let folder = try FragilityFolder()
        try change(folder)
        let ending = try folder.run("--max-rejects", "0")
        #expect(ending.status == status, "\(ending.error)", sourceLocation: sourceLocation)
        for word in words {
            #expect(ending.error.contains(word), "\(word) in: \(ending.error)", sourceLocation: sourceLocation)
        }
        for text in try [ending.output, ending.error] + folder.leftovers() {
            #expect(try Self.identities.get().found(in: text) == nil, sourceLocation: sourceLocation)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.folder.path + "/out"), sourceLocation: sourceLocation)
    }

    @Test func anAnswerThatIsNeitherOuiNorNon() throws {
        try refusal(65, ["epices.csv, line 2", "column \"Q1\"", "oui, non or nothing expected"]) {
            try $0.change("epices.csv", ";salarie;non;", ";salarie;peut-être;")
        }
    }

    @Test("A declared instrument stays below its folder", arguments: ["../key", "/etc/passwd", "a/../../key"])
    func anInstrumentElsewhere(path: String) throws {
        try refusal(65, ["instruments", "\"\(path)\" is not a file below the folder"]) { folder in
            let declared = try folder.text("fragilites.json").replacing(
                "{", with: "{\"instruments\": [\"\(path)\"],", maxReplacements: 1)
            try declared.write(toFile: folder.data + "/fragilites.json", atomically: true, encoding: .utf8)
        }
    }

    /// Only made-up people may have the key that everybody has: the name of a folder proves nothing.
    @Test func thePublicKeyForRealPeople() throws {
        try refusal(66, ["the key is that of the demonstration, which everybody has"]) {
            try $0.change(
                "datapackage.json", "\"secrecy\": \"persons\",\n        \"synthetic\": true", "\"secrecy\": \"persons\""
            )
        }
    }

    @Test func aPersonTwice() throws {
        try refusal(65, ["epices.csv, line 3604", "line 2 already"]) {
            let rows = try $0.text("epices.csv")
            let first = rows.split(separator: "\n")[1]
            try (rows + first + "\n").write(toFile: $0.data + "/epices.csv", atomically: true, encoding: .utf8)
        }
    }

    @Test func aNumberWithWrongKeyDigits() throws {
        try refusal(65, ["pfidass.csv, line 2", "the key digits"]) { folder in
            let number = try folder.text("pfidass.csv").split(separator: "\n")[1].split(separator: ";")[0]
            let wrong = number.hasSuffix("00") ? "01" : "00"
            try folder.change("pfidass.csv", String(number), number.dropLast(2) + wrong)
        }
    }

    @Test func aStrayQuote() throws {
        try refusal(65, ["epices.csv, line 2", "15 characters expected"]) { folder in
            let number = try folder.text("epices.csv").split(separator: "\n")[1].split(separator: ";")[0]
            try folder.change("epices.csv", String(number), number.prefix(5) + "\"" + number.dropFirst(5))
        }
    }

    @Test func aFileOfPersonsWithoutNamesOfColumns() throws {
        let words = ["epices.csv, line 1", "a row of data is found where the names of the columns are expected"]
        try refusal(65, words) { try $0.removeHeader("epices.csv") }
        let folder = try FragilityFolder()
        try folder.removeHeader("epices.csv")
        let before = try folder.text("datapackage.json")
        let ending = try Program.run(["init", folder.data, "--force"])
        #expect(ending.status == 65 && words.allSatisfy(ending.error.contains), "\(ending.error)")
        #expect(try folder.text("datapackage.json") == before)
        #expect(try Self.identities.get().found(in: ending.output + ending.error) == nil)
    }

    @Test func anItemThatTheQuestionnaireDoesNotHave() throws {
        try refusal(66, ["resource epices", "item \"12\" is not in the questionnaire epices"]) {
            try $0.change("datapackage.json", "\"name\": \"11\"", "\"name\": \"12\"")
        }
    }

    @Test func aKeyThatOthersCanRead() throws {
        try refusal(66, ["others may read the key (permissions 644)", "chmod 600"]) { try $0.protect(0o644) }
        try refusal(66, ["permissions 640"]) { try $0.protect(0o640) }
    }

    @Test func aKeyThatIsTooShort() throws {
        try refusal(66, ["too short"]) { folder in
            try "secret".write(toFile: folder.key, atomically: false, encoding: .utf8)
            try folder.protect(0o600)
        }
    }

    @Test func aKeyThatCanBeGuessed() throws {
        let keys = [
            (String(repeating: "a", count: 64), "only 1 different bytes"), ("\n", "the key file is empty"),
            (String(repeating: "0123456789abcdef", count: 4), "repeats the same 16 bytes"),
        ]
        for (text, words) in keys {
            try refusal(66, [words, "openssl rand -hex 32"]) { folder in
                try text.write(toFile: folder.key, atomically: false, encoding: .utf8)
                try folder.protect(0o600)
            }
        }
        let folder = try FragilityFolder()
        let ending = try Program.run(["fragility", folder.data, "--key", folder.data, "--out", folder.data + "/out"])
        #expect(ending.status == 66 && ending.error.contains("a folder, a pipe or a device"))
    }

    @Test func aTableWithoutSource() throws {
        try refusal(65, ["modele-fragire.json", "\"source\" is empty"]) { folder in
            try FileManager.default.copyItem(
                atPath: Project.root + "/Datasets/instruments/modele-fragire.json",
                toPath: folder.data + "/modele-fragire.json")
            try folder.change("fragilites.json", "\"groups\"", "\"instruments\": [\"modele-fragire.json\"], \"groups\"")
        }
    }

    @Test func noKeyNoFolderNoDeclaration() throws {
        let folder = try FragilityFolder()
        let out = folder.folder.path + "/out"
        let keyless = try Program.run(["fragility", folder.data, "--out", out])
        #expect(keyless.status == 64 && keyless.error.contains("--key is missing"))
        #expect(try Program.run(["fragility", folder.data, "--key", folder.key]).status == 64)
        #expect(try Program.run(["fragility", "/nonexistent", "--key", folder.key, "--out", out]).status == 66)
        try FileManager.default.removeItem(atPath: folder.data + "/fragilites.json")
        let undeclared = try folder.run()
        #expect(undeclared.status == 66 && undeclared.error.contains("has no fragilites.json"))
    }

    @Test func aPathThatNamesAnUnknownTool() throws {
        try refusal(
            65, ["fragilites.json, line ", ".when.anyTool: \"pfidas\" is not known; did you mean \"pfidass\"?"]
        ) {
            try $0.change("fragilites.json", "[\"pfidass\"]", "[\"pfidas\"]")
        }
    }

    @Test("With a tolerance, refused rows are said to be few, without their number, their place or what they hold")
    func tolerated() throws {
        let folder = try FragilityFolder()
        try folder.change("epices.csv", ";salarie;non;", ";salarie;peut-être;")
        let ending = try folder.run()
        #expect(ending.status == 0, "\(ending.error)")
        #expect(
            ending.error.contains("epices.csv: fewer than 110 of about 3,630 rows refused (vigie check says which)"))
        #expect(!FileManager.default.fileExists(atPath: folder.folder.path + "/out/rejects.csv"))
        for text in try [ending.error] + folder.leftovers() {
            #expect(try Self.identities.get().found(in: text) == nil)
            #expect(!text.contains("peut-être"))
        }
    }
}
