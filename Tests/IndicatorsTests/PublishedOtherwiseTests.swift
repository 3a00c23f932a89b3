import Facts
import Tables
import Testing
import Words

@testable import Indicators

@Suite("A figure that files publish otherwise") struct PublishedOtherwiseTests {
    private static let file: SyntheticFile = {
        var file = SyntheticFile(isSeries: true)
        file.published = [.init(indicator: "TAUX-NET", codes: [.year: "2024"], value: 2.19)]
        return file
    }()

    @Test("The reason says by what and for when it is missing, not that no file publishes it")
    func byRiskCode() throws {
        let table = try Evaluator(Self.file).ask("TAUX-NET", by: [.codeRisque], years: [2024])
        let reason = try #require(table.absence ?? table.rows.first?.cell.reasons.first)
        #expect(
            reason.sentence(.french) == "Taux net : aucun fichier du dossier ne le publie par code risque pour 2024")
        #expect(reason.isAbsenceOfData)
    }

    @Test("Another year; and an indicator that no file publishes at all")
    func others() throws {
        let table = try Evaluator(Self.file).ask("TAUX-NET", years: [2019])
        let reason = try #require(table.absence ?? table.rows.first?.cell.reasons.first)
        #expect(reason.sentence(.english) == "Net rate: no file of the folder publishes it for 2019")
        let gross = try Evaluator(Self.file).ask("TAUX-BRUT", years: [2024])
        let none = try #require(gross.absence ?? gross.rows.first?.cell.reasons.first)
        #expect(none == .notPublished(indicator: Repository.name("TAUX-BRUT")))
    }
}
