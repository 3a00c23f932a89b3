import Testing
import Words

@testable import Quality

/// Subtotals of a file of claims, whose rows are not kept one by one, held against the rows above them.
struct TotalCheckTests {
    private static let rows = "00000000000018;2024;AT;AA;Bretagne;30;1\n00000000000026;2024;AT;AA;Bretagne;20;2\n"
    private static let others = "00000000000034;2024;AT;AA;Normandie;5;4\n"

    private func check(_ text: String) throws -> TotalCheck {
        let readings = try OneFile.readings(
            "siret;annee;evenement;ctn;region;jours_it;cout\n" + text, meaning: #""role": "claims", "row": "claim""#,
            fields: [
                OneFile.code("siret", "establishment"), OneFile.code("annee", "year"),
                OneFile.code("evenement", "event"), OneFile.code("ctn", "ctn"), OneFile.code("region", "region"),
                #"{"name": "jours_it", "type": "integer", "vigie": {"claim": "days"}}"#,
                #"{"name": "cout", "type": "number", "vigie": {"claim": "cost"}}"#,
            ], columns: [.ctn, .region])
        return TotalCheck(readings[0])
    }

    @Test("A subtotal alone below its rows is the sum of these: 30 and 20 days are 50")
    func alone() throws {
        let right = try check(Self.rows + ";2024;AT;AA;Sous-total Bretagne;50;3\n" + Self.others)
        #expect(right.mismatches.isEmpty && right.unchecked == 0)
        let wrong = try check(Self.rows + ";2024;AT;AA;Sous-total Bretagne;51;3\n" + Self.others)
        #expect(wrong.unchecked == 0)
        #expect(
            wrong.mismatches.map(\.sentence) == [
                Bilingual(
                    "a.csv, ligne 4, colonne « jours_it » : total imprimé 51, somme des lignes 50",
                    "a.csv, line 4, column \"jours_it\": the total is printed 51 and the rows make 50")
            ])
    }

    /// No row stands above it, which it could sum for its place: 30, 20 and 5 days of accidents, and 7 of a disease.
    @Test(
        "A total above all rows is the sum of those of its event, or of every event",
        arguments: [(";2024;AT;;Total;55;7\n", 55), (";2024;;;Total;62;15\n", 62)])
    func aboveAllRows(total: String, days: Int) throws {
        let rows = Self.rows + Self.others + "00000000000042;2024;MP;AA;Normandie;7;8\n"
        let right = try check(total + rows)
        #expect(right.mismatches.isEmpty && right.unchecked == 0)
        let wrong = try check(total.replacing("\(days)", with: "\(days + 1)") + rows)
        #expect(wrong.mismatches.map(\.finding.line) == [2] && wrong.unchecked == 0)
        #expect(wrong.mismatches.map(\.sum) == [Int64(days)])
    }

    @Test("Each of two subtotals, each below its own rows, is the sum of these")
    func eachBelowItsRows() throws {
        let first = Self.rows + ";2024;AT;AA;Sous-total Bretagne;50;3\n"
        let check = try check(first + Self.others + ";2024;AT;AA;Sous-total Normandie;6;4\n")
        #expect(check.unchecked == 0)
        #expect(check.mismatches.map(\.finding.line) == [6] && check.mismatches.map(\.finding.value) == ["6"])
    }

    @Test("Subtotals that follow one another under the whole table are not those of the rows above them")
    func oneAfterAnother() throws {
        let sums = ";2024;AT;AA;Sous-total Bretagne;50;3\n;2024;AT;AA;Sous-total Normandie;5;4\n"
        let check = try check(Self.rows + Self.others + sums)
        #expect(check.mismatches.isEmpty && check.unchecked == 2)
    }
}
