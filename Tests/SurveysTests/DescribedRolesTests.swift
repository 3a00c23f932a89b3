import Declarations
import Fragility
import Intake
import Portfolios
import Schemes
import Surveys
import TestSupport
import Testing

/// Every file that is kept row by row is read by one reader: a word means the same in each of them.
@Suite("Roles whose rows are kept are read alike") struct DescribedRolesTests {
    enum Kept: String, CaseIterable, Sendable {
        case portfolio = "etablissements"
        case claims = "sinistres"
        case actions
        case aids = "aides"
        case questionnaires = "epices"
        case signals = "signaux"
        case territories = "territoires"

        /// One text of the file that may be declared missing, and what stands around it.
        var field: (text: String, before: String, after: String) {
            switch self {
            case .portfolio: ("85", "1;2023;AA;", ";2800000")
            case .claims: ("12", "1;2023;AT;", ";non")
            case .actions: ("TMS-ACTION", "1;", ";2023-05-02;30000")
            case .aids: ("de-minimis", "1;", ";2023-05-02;500")
            case .questionnaires: ("A", ";1980-01-15;H;", ";oui")
            case .signals: ("oui", "15/01/1980;1;5;", "\n")
            case .territories: ("500", "B;Là;", "\n")
            }
        }
    }

    private static let portfolio = """
        {"name": "etablissements", "path": "etablissements.csv", "vigie": {"role": "portfolio"}, "schema": {"fields": [
          {"name": "siret", "vigie": {"dimension": "establishment"}}, {"name": "annee", "vigie": {"dimension": "year"}},
          {"name": "ctn", "vigie": {"dimension": "ctn"}},
          {"name": "salaries", "type": "number", "vigie": {"measure": "employees"}},
          {"name": "masse_salariale", "type": "number", "vigie": {"measure": "payroll"}}]}},
        {"name": "sinistres", "path": "sinistres.csv", "vigie": {"role": "claims", "row": "claim"}, "schema": {"fields": [
          {"name": "siret", "vigie": {"dimension": "establishment"}}, {"name": "annee", "vigie": {"dimension": "year"}},
          {"name": "evenement", "vigie": {"dimension": "event"}},
          {"name": "jours_it", "type": "integer", "vigie": {"claim": "days"}},
          {"name": "deces", "vigie": {"claim": "death"}}]}},
        {"name": "actions", "path": "actions.csv", "vigie": {"role": "actions"}, "schema": {"fields": [
          {"name": "siret", "vigie": {"portfolio": "establishment"}}, {"name": "nature", "vigie": {"portfolio": "kind"}},
          {"name": "date", "vigie": {"portfolio": "date"}},
          {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}},
        {"name": "aides", "path": "aides.csv", "vigie": {"role": "aids"}, "schema": {"fields": [
          {"name": "siret", "vigie": {"portfolio": "establishment"}}, {"name": "regime", "vigie": {"portfolio": "regime"}},
          {"name": "date", "vigie": {"portfolio": "date"}},
          {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}},
        """

    /// Both studies in one folder, which declares `missing`, or nothing, for every file.
    private func folder(missing: String?) -> StudyFolder {
        var folder = StudyFolder()
        folder.files["etablissements.csv"] = "siret;annee;ctn;salaries;masse_salariale\n1;2023;AA;85;2800000\n"
        folder.files["sinistres.csv"] = "siret;annee;evenement;jours_it;deces\n1;2023;AT;12;non\n"
        folder.files["actions.csv"] = "siret;nature;date;montant\n1;TMS-ACTION;2023-05-02;30000\n"
        folder.files["aides.csv"] = "siret;regime;date;montant\n1;de-minimis;2023-05-02;500\n"
        folder.change(DataPackage.fileName, "\"resources\": [", "\"resources\": [" + Self.portfolio)
        guard let missing else { return folder }
        folder.files[DataPackage.fileName] = folder.files[DataPackage.fileName]?.replacing(
            "\"schema\": {", with: "\"schema\": {\"missingValues\": \(missing), ")
        return folder
    }

    private func folder(missing: String?, _ kept: Kept, saying word: String) -> StudyFolder {
        var folder = folder(missing: missing)
        let (text, before, after) = kept.field
        folder.change(kept.rawValue + ".csv", before + text + after, before + word + after)
        return folder
    }

    private func pass(_ study: StudyFolder) throws -> PortfolioPass {
        let folder = try TemporaryFolder()
        for (name, text) in study.files { try folder.write(text, to: name) }
        let reader = try FolderReader(
            folder: folder.path, derivations: try Derivations(ParameterFiles(folder: Project.parameters)), workers: 1,
            maximumRejects: 1)
        return try withExtendedLifetime(folder) { try PortfolioSource(reader).pass(0) }
    }

    /// What became of the field: what it says, « missing », or why its row is refused.
    private func outcome(_ kept: Kept, _ study: StudyFolder) throws -> String {
        switch kept {
        case .portfolio, .claims, .actions, .aids:
            let pass = try pass(study)
            if let refused = pass.rejections.first { return "\(refused.problem)" }
            let enterprise = try #require(pass.enterprises.first)
            return switch kept {
            case .portfolio: enterprise.years[0].employees.map { "\($0)" } ?? "missing"
            case .claims: "\(try #require(enterprise.claims.first).days) days"
            case .actions: try #require(enterprise.actions.first).kind
            default: try #require(enterprise.aids.first).regime
            }
        case .territories:
            let population = try study.read(maximumRejects: 1).territories?.population.last ?? nil
            return population.map { "\($0)" } ?? "missing"
        case .questionnaires, .signals:
            let readings = try study.read(maximumRejects: 1).readings
            let reading = try #require(kept == .signals ? readings.last : readings.first)
            if let refused = reading.rejections.first { return "\(refused.problem)" }
            let first = try #require(reading.file.observations.first)
            return kept == .signals
                ? "\(first.finding)" : first.territory == 0 ? "missing" : "territory \(first.territory)"
        }
    }

    @Test(
        "A text is missing where its file declares it, and is read or refused where none does", arguments: Kept.allCases
    )
    func missing(kept: Kept) throws {
        let expected: (declared: String, undeclared: String) =
            switch kept {
            case .portfolio: ("missing", "notANumber")
            case .claims: ("0 days", "notANumber")
            case .actions, .aids: ("emptyIdentifier", "nd")
            case .questionnaires: ("missing", "unknownTerritory")
            case .signals: ("undecided", "notYesOrNo")
            case .territories: ("missing", "")
            }
        #expect(try outcome(kept, folder(missing: #"["nd", ""]"#, kept, saying: "nd")) == expected.declared)
        let silent = folder(missing: nil, kept, saying: "nd")
        if kept == .territories {
            #expect(throws: SurveyError.self) { try silent.read() }
        } else {
            #expect(try outcome(kept, silent) == expected.undeclared)
        }
    }

    private static let words: [(word: String, answer: Bool)] = [
        ("1", true), ("0", false), ("oui", true), ("non", false), ("yes", true), ("no", false), ("ja", true),
        ("nein", false), ("JA", true), ("Nein", false), ("O", true), ("faux", false),
    ]

    /// EPICES by hand: eleven answers yes are 24.86, and the first, which is worth 10.06, answered no leaves 14.80.
    @Test("Yes and no are the same words for a death, a conclusion and an answer", arguments: words)
    func yesAndNo(word: String, answer: Bool) throws {
        var folder = folder(missing: nil)
        folder.change("sinistres.csv", ";12;non", ";12;" + word)
        #expect(try pass(folder).enterprises.first?.claims.first?.isDeath == answer)
        folder.change("signaux.csv", "15/01/1980;1;5;oui", "15/01/1980;1;5;" + word)
        let answers = StudyFolder.yes.split(separator: ";").dropFirst().joined(separator: ";")
        folder.change("epices.csv", StudyFolder.yes, word + ";" + answers)
        let readings = try folder.read(maximumRejects: 1).readings
        #expect(readings.last?.file.observations.first?.finding == (answer ? .found : .notFound))
        #expect(readings.first?.file.observations.first?.assessment?.score == (answer ? 2486 : 1480))
    }

    @Test("A day is written in three ways, in files of enterprises as in files of persons")
    func days() throws {
        for day in ["2023-05-02", "02/05/2023", "20230502"] {
            var folder = folder(missing: nil)
            folder.change("actions.csv", "2023-05-02", day)
            #expect(try pass(folder).enterprises.first?.actions.first?.date.description == "2023-05-02", "\(day)")
        }
        for day in ["1980-01-15", "15/01/1980", "19800115"] {
            var folder = folder(missing: nil)
            folder.change("epices.csv", ";1980-01-15;", ";\(day);")
            #expect(try folder.read(maximumRejects: 1).readings[0].rejections.isEmpty, "\(day)")
        }
    }

    @Test("A field that quotes made of whole rows refuses its row in every file, and what identifies persons is masked")
    func swallowed() throws {
        var folder = folder(missing: nil)
        folder.change(
            DataPackage.fileName, "{\"name\": \"nature\", ",
            "{\"name\": \"nir\", \"vigie\": {\"identifies\": \"persons\"}}, {\"name\": \"note\"}, {\"name\": \"nature\", "
        )
        folder.files["actions.csv"] =
            "siret;nir;note;nature;date;montant\n1;180010100001;\"x\n1;2;y;A;2023-05-02;5\n\";B;2023-05-02;6\n"
            + "1;180010100002;;C;2023-05-99;7\n"
        let refused = try pass(folder).rejections
        #expect(refused.map(\.problem) == [.swallowed, .notADay])
        #expect(refused.map(\.line) == [2, 5] && refused[0].column == "note")
        #expect(refused.allSatisfy { $0.row[1] == "***" })
        #expect(refused[0].value == "***", "whole rows hold the identities of others")
    }
}
