import Fragility
import Intake
import TestSupport
import Testing

@testable import Surveys

@Suite("Files of persons") struct SurveyFolderTests {
    private func problems(_ folder: StudyFolder, _ resource: String = "epices") throws -> [SurveyRejection] {
        try folder.read(maximumRejects: 1).readings.first { $0.resource.name == resource }?.rejections ?? []
    }

    @Test("A good folder is read whole: scores, findings, and the people whom a tool is not meant for set aside")
    func wholeFolder() throws {
        let folder = try StudyFolder().read()
        let epices = try #require(folder.readings.first)
        #expect(epices.tally.read == 20 && epices.tally.kept == 20)
        #expect(epices.file.observations.allSatisfy { $0.assessment?.score == 2486 && $0.finding == .notFound })
        let signals = try #require(folder.readings.last)
        // Twenty rows, GIR 1 to 6 in turn: 5 and 6 are kept.
        #expect(signals.tally.read == 20 && signals.tally.kept == 6 && signals.tally.setAside == 14)
        #expect(signals.file.observations.count { $0.finding == .found } == 4)
        #expect(folder.territories?.population == [1000, 500])
    }

    @Test("One person written in two files is one person")
    func joined() throws {
        let people = People(try StudyFolder().read().readings.map(\.file))
        #expect(people.persons.count == 20)
        #expect(people.persons.count { $0.examined == 0b11 } == 6)
        #expect(people.persons.allSatisfy { $0.territory == 1 })
    }

    @Test(
        "Refused rows name line, column and reason",
        arguments: [
            (";oui;oui;oui\n", ";oui;oui;peut-être\n", "q11", SurveyProblem.notAnAnswer(accepted: ["oui", "non"])),
            (";1980-01-15;", ";1980-02-30;", "Naissance", .notADate), (";H;A;", ";X;A;", "Sexe", .notASex),
            (";H;A;", ";F;A;", "Sexe", .identity(.otherSex)),
            (";1980-01-15;", ";1981-01-15;", "Naissance", .identity(.otherBirth)),
            (";1980-01-15;", ";1980-11-15;", "Naissance", .identity(.otherBirth)),
            (";1980-01-15;", ";2080-01-15;", "Naissance", .identity(.unborn)),
            (";1980-01-15;", ";1880-01-15;", "Naissance", .identity(.tooOld)),
            (";1980-01-15;", ";;", "Naissance", .noIdentity), (";H;A;", ";;A;", "Sexe", .noIdentity),
            (";H;A;", ";H;C;", "Lieu", .unknownTerritory),
            (StudyFolder.registrations[0], StudyFolder.registrations[0] + "0", "NIR", .nir(.length)),
            (StudyFolder.registrations[0], "180010100000199", "NIR", .nir(.key)),
            (";oui\n", "\n", "", .fieldCount(expected: 15, found: 14)),
        ])
    func refusedRows(part: String, replacement: String, column: String, problem: SurveyProblem) throws {
        var folder = StudyFolder()
        folder.change("epices.csv", part, replacement)
        #expect(
            try problems(folder) == [
                SurveyRejection(file: "epices.csv", line: 2, column: column.isEmpty ? nil : column, problem: problem)
            ])
    }

    @Test("A second questionnaire of a person is refused, and names the line of the first, at any number of workers")
    func duplicatedPerson() throws {
        var folder = StudyFolder()
        folder.files["epices.csv", default: ""] += StudyFolder.row(4) + "\n"
        let expected = SurveyRejection(
            file: "epices.csv", line: 22, column: "NIR", problem: .duplicatedPerson(firstLine: 6))
        #expect(try problems(folder) == [expected])
        let reading = try folder.read(maximumRejects: 1, workers: 8).readings[0]
        #expect(reading.rejections == [expected])
        #expect(reading.tally.read == 21 && reading.tally.kept == 20 && reading.tally.rejected == 1)
    }

    @Test("A missing answer is kept: the score is undefined, with its bounds")
    func missingAnswer() throws {
        var folder = StudyFolder()
        folder.change("epices.csv", StudyFolder.yes, ";oui;oui;oui;oui;oui;oui;oui;oui;oui;oui")
        let assessment = try #require(try folder.read().readings[0].file.observations[0].assessment)
        #expect(assessment.score == nil && assessment.lowest == 1480 && assessment.highest == 2486)
        #expect(try folder.read().readings[0].file.observations[0].finding == .undecided)
    }

    @Test("Answers in capitals, and 1 and 0, are answers")
    func spellings() throws {
        var folder = StudyFolder()
        folder.change("epices.csv", StudyFolder.yes, "OUI;1;Oui;oui;oui;oui;oui;oui;oui;oui;0")
        #expect(try folder.read().readings[0].file.observations[0].assessment?.score == 3196)
    }

    @Test("Signals: another word than oui and non, a GIR that does not exist; a person named twice counts once")
    func signals() throws {
        var folder = StudyFolder()
        folder.change("signaux.csv", ";5;oui", ";5;peut-être")
        #expect(try problems(folder, "signaux").map(\.problem) == [.notYesOrNo])
        folder = StudyFolder()
        folder.change("signaux.csv", ";5;oui", ";7;oui")
        #expect(try problems(folder, "signaux").map(\.problem) == [.notAGIR])
        folder = StudyFolder()
        folder.files["signaux.csv", default: ""] += "\(StudyFolder.registrations[4]);1980-01-15;1;5;oui\n"
        let reading = try #require(try folder.read().readings.last)
        #expect(reading.file.rows.repeated == 1 && reading.rejections.isEmpty)
        #expect(People([reading.file]).persons.count == 6)
    }

    /// One row of twenty is 5 %.
    @Test("As many refused rows as may be are no error; a little less allowed, they are one")
    func asManyRejectsAsMayBe() throws {
        var folder = StudyFolder()
        folder.change("epices.csv", ";H;A;", ";X;A;")
        #expect(try folder.read(maximumRejects: 0.05).readings[0].tally.rejected == 1)
        #expect(throws: SurveyError.self) { try folder.read(maximumRejects: 0.0499) }
    }

    @Test("A file of signals without a column of what was found is a list of people found, a questionnaire never")
    func lists() throws {
        var folder = StudyFolder()
        #expect(try folder.read().readings.map(\.file.isList) == [false, false])
        folder.change(DataPackage.fileName, #"{"name": "Repéré", "vigie": {"holds": "found"}}"#, #"{"name": "Repéré"}"#)
        let list = try folder.read().readings
        #expect(list.map(\.file.isList) == [false, true])
        #expect(list[1].file.observations.allSatisfy { $0.finding == .found } && list[1].tally.kept == 6)
    }

    @Test("Sixty thousand territories are read, and not one more")
    func mostTerritories() throws {
        var folder = StudyFolder()
        // Two are there.
        folder.files["territoires.csv", default: ""] += (3...60_000).map { "T\($0);x;1\n" }.joined()
        #expect(try folder.read().territories?.population.count == 60_000)
        folder.files["territoires.csv", default: ""] += "T60001;x;1\n"
        do {
            _ = try folder.read()
            Issue.record("more territories than numbers for them")
        } catch SurveyError.tooManyTerritories(let file, let limit) {
            #expect(file == "territoires.csv" && limit == 60_000)
        }
    }

    @Test("A descriptor with an unknown item, an unknown instrument or tool, or without a column, is refused")
    func descriptors() {
        func error(_ part: String, _ replacement: String) -> String {
            var folder = StudyFolder()
            folder.change(DataPackage.fileName, part, replacement)
            do {
                _ = try folder.read()
                return "none"
            } catch SurveyError.description(_, _, let fault) {
                return String(String(describing: fault).prefix { $0 != "(" })
            } catch {
                return String(String(describing: error).prefix { $0 != "(" })
            }
        }
        #expect(error("\"name\": \"11\"", "\"name\": \"12\"") == "unknownItem")
        #expect(
            error("{\"name\": \"q11\", \"vigie\": {\"holds\": \"item\", \"name\": \"11\"}}", "{\"name\": \"q11\"}")
                == "missingItem")
        #expect(error("\"instrument\": \"epices\"", "\"instrument\": \"fragire\"") == "unknownInstrument")
        #expect(error("\"tool\": \"fragire\"", "\"tool\": \"autre\"") == "unknownTool")
        #expect(error("\"tool\": \"fragire\"", "\"tool\": \"epices\"") == "repeatedTool")
        #expect(error("\"holds\": \"birth-date\"", "\"holds\": \"population\"") == "missingColumn")
        #expect(error("\"holds\": \"gir\"", "\"holds\": \"state\"") == "missingColumn")
    }

    @Test("A column of territories without a file of them is said once, before any row")
    func noTerritories() throws {
        var folder = StudyFolder()
        folder.change(DataPackage.fileName, "\"role\": \"territories\"", "\"role\": \"programme\"")
        do {
            _ = try folder.read()
            Issue.record("codes of territories that nobody knows were read")
        } catch SurveyError.description(_, let resource, .noTerritories(let column)) {
            #expect(resource == "epices" && column == "Lieu")
        }
    }

    @Test("A territory that appears twice, or a number that is none, is refused")
    func territories() {
        let changes = ["A;Là;500", "B;Là;beaucoup", "B;Là;500,5", "B;Là;-500", "B;Là;1E30", ";Là;500"]
        for change in changes.map({ ("B;Là;500", $0) }) {
            var folder = StudyFolder()
            folder.change("territoires.csv", change.0, change.1)
            #expect(throws: SurveyError.self) { try folder.read() }
        }
    }

    @Test("Too many refused rows are an error that names the first and nothing of what it holds")
    func tooManyRejects() throws {
        var folder = StudyFolder()
        folder.change("epices.csv", ";H;A;", ";X;A;")
        do {
            _ = try folder.read()
            Issue.record("one row of twenty is above the limit")
        } catch SurveyError.tooManyRejects(let file, let rejected, let read, _, let first) {
            #expect(file == "epices.csv" && rejected == 1 && read == 20)
            #expect(first == SurveyRejection(file: "epices.csv", line: 2, column: "Sexe", problem: .notASex))
        }
    }
}
