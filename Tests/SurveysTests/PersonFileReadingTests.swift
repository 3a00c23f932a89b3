import Fragility
import Intake
import TestSupport
import Testing

@testable import Surveys

/// Files of persons are read with the same words and the same descriptors as files of claims.
@Suite("Files of persons are read like all others") struct PersonFileReadingTests {
    /// A folder whose descriptor declares texts of `resource` missing.
    private func folder(_ missing: String, of resource: String) -> StudyFolder {
        var folder = StudyFolder()
        let schema = "\"name\": \"\(resource)\", \"path\": \"\(resource).csv\""
        let parts = (folder.files[DataPackage.fileName] ?? "").split(separator: schema, maxSplits: 1)
        let rest = parts[1].replacing(
            "\"fields\": [", with: "\"missingValues\": \(missing), \"fields\": [", maxReplacements: 1)
        folder.files[DataPackage.fileName] = parts[0] + schema + rest
        return folder
    }

    private func findings(_ folder: StudyFolder) throws -> [Finding] {
        try #require(try folder.read(maximumRejects: 1).readings.last).file.observations.map(\.finding)
    }

    /// Six rows of the signals are of GIR 5 or 6; the tool found the first four of these people.
    @Test("Yes and no in every spelling", arguments: ["oui", "OUI", "o", "1", "vrai", "TRUE", "yes", "Y", "ja"])
    func yes(word: String) throws {
        var folder = StudyFolder()
        folder.files["signaux.csv"] = folder.files["signaux.csv"]?.replacing(";oui", with: ";" + word)
        #expect(try findings(folder) == Array(repeating: .found, count: 4) + [.notFound, .notFound])
    }

    @Test("And no", arguments: ["non", "NON", "n", "0", "faux", "FALSE", "no", "Nein"])
    func no(word: String) throws {
        var folder = StudyFolder()
        folder.files["signaux.csv"] = folder.files["signaux.csv"]?.replacing(";non", with: ";" + word)
        #expect(try findings(folder) == Array(repeating: .found, count: 4) + [.notFound, .notFound])
    }

    @Test("A conclusion that is declared missing is none; an empty one that nobody declares is refused")
    func missingConclusion() throws {
        var declared = folder(#"[{"value": "nd", "label": "non disponible"}, ""]"#, of: "signaux")
        declared.change("signaux.csv", ";5;oui", ";5;nd")
        declared.change("signaux.csv", ";6;oui", ";6;")
        #expect(try findings(declared) == [.undecided, .undecided, .found, .found, .notFound, .notFound])
        var silent = StudyFolder()
        silent.change("signaux.csv", ";5;oui", ";5;")
        #expect(try silent.read(maximumRejects: 1).readings.last?.rejections.map(\.problem) == [.notYesOrNo])
        var zero = folder(#"[{"value": "", "label": "zero"}]"#, of: "signaux")
        zero.change("signaux.csv", ";5;oui", ";5;")
        #expect(try findings(zero).first == .notFound)
    }

    @Test("Answers, territories and groups that are declared missing are not stated, and identities are refused")
    func missingAnswers() throws {
        var folder = folder(#"["nd", ""]"#, of: "epices")
        folder.change("epices.csv", StudyFolder.yes, "nd;oui;oui;oui;oui;oui;oui;oui;oui;oui;oui")
        folder.change("epices.csv", ";H;A;", ";H;nd;")
        let first = try #require(try folder.read().readings[0].file.observations.first)
        #expect(first.assessment?.score == nil && first.assessment?.lowest == 1480 && first.territory == 0)
        folder.change("epices.csv", ";1980-01-15;", ";nd;")
        #expect(try folder.read(maximumRejects: 1).readings[0].rejections.map(\.problem) == [.noIdentity])
    }

    /// EPICES by hand: all eleven answers yes are 24.86; the first is worth 10.06, the last -7.10.
    @Test("Answers yes and no of a questionnaire in every spelling")
    func answers() throws {
        var folder = StudyFolder()
        folder.change("epices.csv", StudyFolder.yes, "N;o;vrai;TRUE;yes;Y;OUI;1;oui;oui;faux")
        // 24.86 - 10.06 + 7.10
        #expect(try folder.read().readings[0].file.observations[0].assessment?.score == 2190)
    }

    @Test("Numbers of territories that are declared missing are unknown, not zero")
    func missingPopulation() throws {
        var folder = folder(#"["nd"]"#, of: "territoires")
        folder.change("territoires.csv", "B;Là;500", "B;Là;nd")
        #expect(try folder.read().territories?.population == [1000, nil])
    }

    @Test("A field that holds whole rows is refused: stray quotes made one of several people")
    func swallowedRows() throws {
        var folder = StudyFolder()
        let rows = (1..<4).map { StudyFolder.row($0) + ";rien" }.joined(separator: "\n")
        folder.files["epices.csv"] =
            StudyFolder.header + ";Remarque\n" + StudyFolder.row(0) + ";\"rien\n" + rows + "\"\n"
            + (4..<20).map { StudyFolder.row($0) + ";\"deux\nlignes; et rien d'autre\"\n" }.joined()
        let reading = try folder.read(maximumRejects: 1).readings[0]
        #expect(reading.rejections.map(\.problem) == [.swallowed] && reading.rejections[0].line == 2)
        #expect(reading.rejections[0].column == "Remarque" && reading.tally.kept == 16)
    }
}
