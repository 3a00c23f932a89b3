import TestSupport
import Testing

/// Rows of totals in files of establishments and of single claims, whose rows are not kept one by one.
struct EstablishmentTotalTests {
    private static let claims = "siret;annee;evenement;ctn;region;jours_it;cout\n"
    private static let contributions = "siret;annee;ctn;region;salaries;heures\n"
    private static let (first, second, third) = ("00000000000018", "00000000000026", "00000000000034")

    private func findings(_ text: String) throws -> [String] { try Checking(["a.csv": text]).findings }

    private func claims(_ metal: String, _ building: String, _ all: String) -> String {
        Self.claims + "\(Self.first);2024;AT;AA;Bretagne;30000;100,50\n\(Self.second);2024;AT;AA;Bretagne;20000;50\n"
            + metal + "\n\(Self.third);2024;AT;BB;Normandie;5;1\n" + building + "\n" + all + "\n"
    }

    @Test(arguments: [
        ("Sous-total industrie;2024;AT;;;50000;150,50", "Sous-total BTP;2024;AT;;;5;1"),
        (";2024;AT;;Sous-total Bretagne;50000;150,50", ";2024;AT;;Sous-total Normandie;5;1"),
        (";2024;AT;Sous-total AA;;50000;150,50", ";;;Sous-total BB;;5;1"),
    ])
    func subtotalsOfClaimsAreComparedWithTheirClaims(metal: String, building: String) throws {
        let all = "Total;2024;AT;;;50005;151,50"
        // Totals may be beyond what is refused in one claim; here, claims are beyond what is likely.
        let long = "a.csv, 2024 AT AA: a claim of more than three years of days off"
        #expect(try findings(claims(metal, building, all)) == [long])
        let wrong = building.replacing(";5;1", with: ";6;1")
        let found = try findings(claims(metal, wrong, all.replacing("151,50", with: "151,51")))
        #expect(
            found == [
                "a.csv, line 6, column \"jours_it\": the total is printed 6 and the rows make 5",
                "a.csv, line 7, column \"cout\": the total is printed 151.51 and the rows make 151.5", long,
            ])
    }

    @Test(arguments: ["Sous-total industrie;2024;;;", ";2024;;Sous-total Bretagne;", ";2024;AA;Sous-total Bretagne;"])
    func subtotalsOfContributionsAreComparedWithTheirEstablishments(opening: String) throws {
        let rows = "\(Self.first);2024;AA;Bretagne;10,5;16000\n\(Self.second);2024;AA;Bretagne;20;32000\n"
        let others = "\(Self.third);2024;AA;Normandie;5;8000\nTotal;2024;;;35,5;56000\n"
        #expect(try findings(Self.contributions + rows + opening + "30,5;48000\n" + others).isEmpty)
        #expect(
            try findings(Self.contributions + rows + opening + "30,5;48001\n" + others) == [
                "a.csv, line 4, column \"heures\": the total is printed 48001 and the rows make 48000"
            ])
    }

    /// The sums above a row of totals go over the slices that the file is read in.
    @Test func totalsFarDownALargeFile() throws {
        let row = "\(Self.first);2024;AT;AA;Bretagne;7;1\n"
        let text =
            Self.claims + String(repeating: row, count: 250_000) + "Sous-total;;;;;1750000;250000\n"
            + String(repeating: row, count: 10) + "Sous-total;;;;;70;11\nEnsemble;;;;;1750070;250010\n"
        #expect(text.utf8.count > 8 << 20, "more than one slice")
        let found = try findings(text).filter { $0.contains("total") }
        #expect(found == ["a.csv, line 250013, column \"cout\": the total is printed 11 and the rows make 10"])
    }

    @Test func subtotalsUnderTheWholeTableAreNotComparedWithTheRowsAboveThem() throws {
        let rows = "\(Self.first);2024;AT;AA;Bretagne;30;1\n\(Self.third);2024;AT;BB;Normandie;5;1\n"
        let sums = ";2024;AT;AA;Sous-total Bretagne;30;1\n;2024;AT;BB;Sous-total Normandie;5;1\n"
        let checking = try Checking(["a.csv": Self.claims + rows + sums])
        #expect(checking.findings.isEmpty)
        #expect(checking.ending.output.contains("2 rows of totals are not compared"))
    }
}
