import Declarations
import Intake
import TestSupport

@testable import Portfolios

/// A portfolio written for one test.
struct PortfolioFolder {
    static let descriptor = """
        {"name": "p", "resources": [
          {"name": "etablissements", "path": "etablissements.csv", "vigie": {"role": "portfolio"},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "ctn", "vigie": {"dimension": "ctn"}},
             {"name": "code_risque", "vigie": {"dimension": "code-risque", "optional": true}},
             {"name": "salaries", "type": "number", "vigie": {"measure": "employees"}},
             {"name": "masse_salariale", "type": "number", "vigie": {"measure": "payroll"}},
             {"name": "poids", "type": "number", "vigie": {"portfolio": "weight", "optional": true}},
             {"name": "fatturato", "type": "number",
              "vigie": {"portfolio": "fact", "called": "fatturato", "optional": true}}]}},
          {"name": "sinistres", "path": "sinistres.csv", "vigie": {"role": "claims", "row": "claim"},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "evenement", "vigie": {"dimension": "event"}},
             {"name": "jours_it", "type": "integer", "vigie": {"claim": "days"}},
             {"name": "taux_ip", "type": "integer", "vigie": {"claim": "ip-rate", "optional": true}},
             {"name": "deces", "vigie": {"claim": "death", "optional": true}}]}},
          {"name": "actions", "path": "actions.csv", "vigie": {"role": "actions"},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"portfolio": "establishment"}},
             {"name": "nature", "vigie": {"portfolio": "kind"}},
             {"name": "date", "vigie": {"portfolio": "date"}},
             {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}}]}
        """
    static let establishments = """
        siret;annee;ctn;code_risque;salaries;masse_salariale;poids;fatturato
        00000000000001;2022;AA;00.00B;85;2800000,50;1;
        00000000000001;2023;AA;00.00C;90;2900000;1;12,5
        00000000000002;2023;BB;;12;400000;2,5;

        """
    static let claims = """
        siret;annee;evenement;jours_it;taux_ip;deces
        00000000000001;2022;AT;12;;non
        00000000000002;2023;MP;200;15;oui

        """
    static let actions = """
        siret;nature;date;montant
        00000000000002;TMS-ACTION;2023-05-02;30000

        """

    let folder: TemporaryFolder

    init(
        establishments: String = establishments, claims: String = claims, actions: String = actions,
        descriptor: String = descriptor
    ) throws {
        folder = try TemporaryFolder()
        try folder.write(descriptor, to: "datapackage.json")
        try folder.write(establishments, to: "etablissements.csv")
        try folder.write(claims, to: "sinistres.csv")
        try folder.write(actions, to: "actions.csv")
    }

    func source(
        words: PortfolioWords = .none, bytesPerPass: Int = PortfolioSource.bytesPerPass
    ) throws -> PortfolioSource {
        let reader = try FolderReader(
            folder: folder.path, derivations: try Derivations(ParameterFiles(folder: Project.parameters)), workers: 2,
            maximumRejects: 0.005)
        return try PortfolioSource(reader, words: words, bytesPerPass: bytesPerPass)
    }

    func pass(_ number: Int = 0) throws -> PortfolioPass {
        let source = try source()
        return try withExtendedLifetime(folder) { try source.pass(number) }
    }
}
