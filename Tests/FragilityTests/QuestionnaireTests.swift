import Foundation
import Fragility
import TestSupport
import Testing

/// A table made up for the tests: its points are those of no real instrument.
@Suite("Questionnaires from declared tables") struct QuestionnaireTests {
    static let table = """
        {"code": "essai", "title": "Essai", "version": "1", "source": "Table inventée pour les tests", "decimals": 1,
         "constant": 0.5,
         "items": [
           {"code": "a", "label": "A", "answers": [{"spellings": ["oui"], "points": 2.5},
                                                   {"spellings": ["non"], "points": 0}]},
           {"code": "b", "label": "B", "answers": [{"spellings": ["jamais"], "points": 0},
                                                   {"spellings": ["parfois"], "points": 1},
                                                   {"spellings": ["souvent"], "points": 3}]},
           {"code": "c", "label": "Non coté", "scored": false, "answers": [{"spellings": ["x"]}]}],
         "classes": [{"code": "1", "label": "faible", "from": 0}, {"code": "2", "label": "fort", "from": 4}],
         "thresholds": [{"from": 4}]}
        """

    private func read(_ text: String) throws -> Questionnaire {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "t.json")
        return try Questionnaire(file: folder.path + "/t.json")
    }

    private func error(_ text: String) -> QuestionnaireError? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error as? QuestionnaireError
        }
    }

    private func changed(_ part: String, _ replacement: String) -> String {
        Self.table.replacing(part, with: replacement)
    }

    @Test("Points, constant, classes and threshold by hand: 0.5 + 2.5 + 1 = 4")
    func score() throws {
        let questionnaire = try read(Self.table)
        #expect(questionnaire.assess([0, 1, nil]).score == 40)
        #expect(questionnaire.classIndex(of: 40) == 1 && questionnaire.classIndex(of: 39) == 0)
        #expect(questionnaire.finds(40, age: nil) == true && questionnaire.finds(39, age: nil) == false)
        #expect(questionnaire.range == 5...60)
    }

    @Test("An unscored item may be empty; a scored one leaves bounds only")
    func missing() throws {
        let assessment = try read(Self.table).assess([nil, 2, 0])
        #expect(assessment.score == nil && assessment.lowest == 35 && assessment.highest == 60)
    }

    @Test("Prorated: one item of two answered counts twice, 0.5 + 2 × 2.5 = 5.5; none answered stays undefined")
    func prorated() throws {
        let questionnaire = try read(
            changed("\"constant\"", "\"missing\": {\"rule\": \"prorated\", \"maximum\": 1}, \"constant\""))
        #expect(questionnaire.assess([0, nil, nil]).score == 55)
        #expect(questionnaire.assess([nil, nil, nil]).score == nil)
    }

    @Test("Rescaled to 0 to 100: the least sum is 0, the greatest 100")
    func scaled() throws {
        let scale = "\"scale\": {\"from\": [0.5, 6], \"to\": [0, 100]}, \"constant\""
        let questionnaire = try read(
            changed("\"constant\"", scale).replacing("\"from\": 4}]", with: "\"from\": 40}]"))
        #expect(questionnaire.range == 0...1000)
        // (4 - 0.5) / 5.5 × 100 = 63.636…
        #expect(questionnaire.assess([0, 1, nil]).score == 636)
    }

    @Test("A table that does not say where its points come from, or lacks them, is refused")
    func refusals() {
        let source = "\"source\": \"Table inventée pour les tests\", "
        #expect(caseName(error(changed(source, ""))) == "noSource")
        #expect(caseName(error(changed("Table inventée pour les tests", ""))) == "noSource")
        #expect(caseName(error(changed("\"version\": \"1\"", "\"version\": \"\""))) == "noVersion")
        #expect(caseName(error(changed("\"points\": 2.5", "\"points\": null"))) == "noPoints")
        #expect(caseName(error(changed("\"points\": 2.5", "\"points\": 2.55"))) == "tooManyDecimals")
        #expect(caseName(error(changed("\"code\": \"b\"", "\"code\": \"a\""))) == "repeatedItem")
        #expect(caseName(error(changed("\"parfois\"", "\"souvent\""))) == "repeatedAnswer")
        #expect(caseName(error(changed("\"from\": 0}", "\"from\": 4}"))) == "classesOutOfOrder")
        #expect(caseName(error(changed("\"from\": 0}", "\"from\": 1}"))) == "classesOutOfOrder")
        #expect(caseName(error("{")) == "file")
        #expect(caseName(error(changed("\"items\"", "\"elements\""))) == "file")
    }

    /// With one decimal, 99 999 999 999.9 is 999 999 999 999 tenths, and 10^11 is 10^12 of them.
    @Test("Points have twelve digits at most, decimals among them, and no millionth part of the last is lost")
    func widestPoints() throws {
        func points(_ text: String) -> String { changed("\"points\": 2.5", "\"points\": \(text)") }
        #expect(try read(points("99999999999.9")).assess([0, 0, nil]).score == 1_000_000_000_004)
        #expect(caseName(error(points("100000000000"))) == "tooManyDecimals")
        #expect(caseName(error(points("-100000000000"))) == "tooManyDecimals")
        #expect(caseName(error(points("0.0000001"))) == "tooManyDecimals")
    }

    @Test("Every template that ships is refused until somebody fills it", arguments: Templates.names)
    func templates(name: String) {
        #expect(throws: QuestionnaireError.noSource(file: Templates.folder + "/" + name)) {
            try Questionnaire(file: Templates.folder + "/" + name)
        }
    }

    @Test func thereIsATemplateForEachInstrument() {
        #expect(
            Templates.names == [
                "modele-autodiagnostic-employeur.json", "modele-fragire.json", "modele-grille-misas.json",
                "modele-score-carsat.json",
            ])
    }

    private func caseName(_ error: QuestionnaireError?) -> String {
        error.map { String(String(describing: $0).prefix { $0 != "(" }) } ?? "no error"
    }
}

enum Templates {
    static let folder = Project.instruments
    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasPrefix("modele-") }
            .sorted()
    }
}
