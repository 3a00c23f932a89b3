import StudySupport
import TestSupport
import Testing

/// Expected amounts by hand: CSS D. 242-6-2, individual from 150; 11 400 + 8 740 + 8 740 euros; 36 860 + 2 × 35 910; 11 400 + 8 740.
@Suite("An enterprise of several establishments in a comparison") struct SharedEnterpriseTests {
    private static let descriptor = """
        {"name": "p", "title": "P", "resources": [
          {"name": "e", "path": "e.csv",
           "vigie": {"role": "portfolio", "source": "s", "secrecy": "published", "secrecyStatement": "made up"},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "ctn", "vigie": {"dimension": "ctn"}},
             {"name": "salaries", "type": "number", "vigie": {"measure": "employees"}},
             {"name": "masse", "type": "number", "vigie": {"measure": "payroll"}},
             {"name": "collectif", "type": "number", "decimalChar": ",",
              "vigie": {"portfolio": "fact", "called": "taux_collectif_connu"}},
             {"name": "national", "type": "number", "vigie": {"portfolio": "series", "called": "national_employees"}}]}},
          {"name": "s", "path": "s.csv",
           "vigie": {"role": "claims", "row": "claim", "source": "s", "secrecy": "published", "secrecyStatement": "made up"},
           "schema": {"fields": [
             {"name": "siret", "vigie": {"dimension": "establishment"}},
             {"name": "annee", "vigie": {"dimension": "year"}},
             {"name": "evenement", "vigie": {"dimension": "event"}},
             {"name": "jours_it", "type": "integer", "vigie": {"claim": "days"}}]}}]}
        """

    private func report(_ establishments: [String], national: String = "") throws -> (total: Double?, text: String) {
        var rows = "siret;annee;ctn;salaries;masse;collectif;national\n"
        for id in establishments {
            for year in 2014...2024 { rows += "\(id);\(year);CC;60;1900000;2,75;\(national)\n" }
        }
        let folder = try TemporaryFolder()
        try folder.write(Self.descriptor, to: "datapackage.json")
        try folder.write(rows, to: "e.csv")
        let claims = (2020...2022).map { "\(establishments[0]);\($0);AT;20\n" }.joined()
        try folder.write("siret;annee;evenement;jours_it\n" + claims, to: "s.csv")
        let files = try withExtendedLifetime(folder) {
            try Comparisons.files(folder.path, ["--year", "2024", "--schemes", "fr-tarif"])
        }
        let results = Record.all(in: try #require(files.first { $0.name == "tables/resultats.csv" }).text)
        let text = try #require(files.first { $0.name == "rapport.md" }).text
        return (results.first { $0["measure"] == "total" }?.number("value"), text)
    }

    private static let shared = ["51234567900017", "51234567900025", "51234567900033"]

    @Test("Three establishments of 60 are an enterprise of 180, at the individual rate; tables count establishments")
    func shared() throws {
        let (total, text) = try report(Self.shared)
        #expect(total == -28_880)
        #expect(text.contains("| Tranche d’effectif | Établissements |"))
        #expect(text.contains("somme des établissements du même SIREN dans le portefeuille (3 établissements)"))
        #expect(text.contains("Montant avant écrêtement"))
    }

    /// 0,3769 × 0,6011 + 0,6231 × 2,75 = 1,94 with claims; 0,3769 × 0,46 + 0,6231 × 2,75 = 1,8869 without.
    @Test("Three enterprises of 60 are each at the mixed rate; tables count enterprises")
    func alone() throws {
        let (total, text) = try report(["51234567900017", "51234567800025", "51234567700033"])
        #expect(total == -108_680)
        #expect(text.contains("| Tranche d’effectif | Entreprises |"))
        #expect(!text.contains("somme des établissements"))
    }

    @Test("A headcount of the enterprise that the file declares stands, where it holds only some establishments")
    func declared() throws {
        let (total, text) = try report(Array(Self.shared.prefix(2)), national: "180")
        #expect(total == -20_140)
        #expect(text.contains("déclaré par le fichier (2 établissements)"))
    }
}
