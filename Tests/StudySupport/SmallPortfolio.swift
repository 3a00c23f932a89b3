import Reporting
import TestSupport

/// A portfolio of one enterprise of 40 employees and six years, written for one test.
package struct SmallPortfolio {
    package static let header =
        "siret;annee;ctn;code_risque;salaries;masse_salariale;classe_tariffa;progetto;fatturato\n"

    package static func rows(_ id: String, code: String = "", payroll: String = "1500000") -> String {
        (2020...2025).map { "\(id);\($0);AA;\(code);40;\(payroll);artigiani-3;cancerogeni;9000000\n" }.joined()
    }

    private let folder: TemporaryFolder
    package var path: String { folder.path }

    /// - Parameter secrecy: what each resource declares; nil for nothing.
    package init(secrecy: String? = "\"secrecy\": \"published\", \"secrecyStatement\": \"Essai.\"") throws {
        folder = try TemporaryFolder()
        try write(Self.descriptor(secrecy.map { ", " + $0 } ?? ""), to: "datapackage.json")
        try write(Self.header + Self.rows("1"), to: "etablissements.csv")
        try write("siret;annee;evenement;jours_it\n", to: "sinistres.csv")
        try write("siret;nature;date;montant\n", to: "actions.csv")
        try write("siret;regime;date;montant\n", to: "aides.csv")
    }

    package func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    package func compare(_ scheme: String, code: String = "", payroll: String = "1500000") throws -> [ReportFile] {
        try write(Self.header + Self.rows("1", code: code, payroll: payroll), to: "etablissements.csv")
        return try run(scheme).files
    }

    package func run(_ scheme: String, more: [String] = []) throws -> ReportRun {
        try write(Self.notebook, to: "resultats.md")
        return try Comparisons.run(
            path, ["--schemes", scheme, "--year", "2025", "--notebook", path + "/resultats.md"] + more)
    }

    /// Nothing but the tables that tests read.
    private static let notebook = ["portefeuille", "resultats", "refus", "sans-reponse"]
        .map { "```vigie table\nfrom: \($0)\ntitle: \($0)\n```\n" }.joined(separator: "\n")

    private static func descriptor(_ secrecy: String) -> String {
        """
        {"name": "p", "resources": [
          {"name": "etablissements", "path": "etablissements.csv", "vigie": {"role": "portfolio"\(secrecy)},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "ctn", "vigie": {"dimension": "ctn"}},
             {"name": "code_risque", "vigie": {"dimension": "code-risque"}},
             {"name": "salaries", "type": "number", "vigie": {"measure": "employees"}},
             {"name": "masse_salariale", "type": "number", "vigie": {"measure": "payroll"}},
             {"name": "classe_tariffa", "vigie": {"portfolio": "code", "called": "classe_tariffa"}},
             {"name": "progetto", "vigie": {"portfolio": "code", "called": "progetto"}},
             {"name": "fatturato", "type": "number", "vigie": {"portfolio": "fact", "called": "fatturato"}}]}},
          {"name": "sinistres", "path": "sinistres.csv", "vigie": {"role": "claims", "row": "claim"\(secrecy)},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "evenement", "vigie": {"dimension": "event"}},
             {"name": "jours_it", "type": "integer", "vigie": {"claim": "days"}}]}},
          {"name": "actions", "path": "actions.csv", "vigie": {"role": "actions"\(secrecy)},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"portfolio": "establishment"}},
             {"name": "nature", "vigie": {"portfolio": "kind"}},
             {"name": "date", "vigie": {"portfolio": "date"}},
             {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}},
          {"name": "aides", "path": "aides.csv", "vigie": {"role": "aids"\(secrecy)},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"portfolio": "establishment"}},
             {"name": "regime", "vigie": {"portfolio": "regime"}},
             {"name": "date", "vigie": {"portfolio": "date"}},
             {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}}]}
        """
    }
}
