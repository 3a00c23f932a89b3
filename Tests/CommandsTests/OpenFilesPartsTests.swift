import StudySupport
import TestSupport
import Testing

/// Causes, regions of the body, and figures that the open files cannot give.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: RealFiles.absence)))
struct OpenFilesPartsTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder.cnam.get() }

    /// Manual handling is 157 896, or 50.3 % of the 313 959 coded accidents (indicators.md).
    @Test func causesAreSharesOfTheCodedAccidents() throws {
        let rows = try folder.query("--indicator", "AT,PART(AT)", "--by", "cause", "--year", "2024", "--top", "1")
        #expect(rows.map { $0["cause"] } == ["manutention-manuelle", "manutention-manuelle"])
        #expect(rows[0]["value"] == "157896")
        #expect(rows[1]["denominator"] == "313959")
        expectPrinted(rows[1].number("value"), as: "50,3", "manual handling")
        let all = try folder.query("--indicator", "AT", "--by", "cause", "--year", "2024")
        #expect(all.count == 12)
        #expect(all.map { $0.number("value") }.reduce(0, +) == 313_959)
    }

    /// contract.md 1: the fifth character of the syndrome code of tableau 57, then the other tableaux.
    @Test func regionsOfTheBody() throws {
        let rows = try folder.query("--indicator", "TMS", "--by", "region-corps,tableau", "--year", "2024")
        let found = Dictionary(
            uniqueKeysWithValues: rows.map { ("\($0["region-corps"]) \($0["tableau"])", $0["value"]) })
        let expected = [
            "epaule 057A": "16553", "coude 057A": "10384", "poignet-main-doigts 057A": "13783", "genou 057A": "155",
            "cheville-pied 057A": "100", "plusieurs 057A": "1", "poignet-main-doigts 069A": "84", "genou 079A": "931",
            "rachis-lombaire 097A": "477", "rachis-lombaire 098A": "2255",
        ]
        #expect(found == expected)
    }

    /// contract.md 1: it is never 70 052 436 days.
    @Test func daysOverAllEventsHaveNoValueAndSayWhy() throws {
        for code in ["JOURS", "IP", "DECES", "ETP", "SOMME-TAUX-IP"] {
            let rows = try folder.query("--indicator", code, "--year", "2024")
            #expect(rows.count == 1)
            #expect(rows[0]["value"] == "" && rows[0]["flag"] == ":", "\(code)")
            #expect(rows[0]["reason"].contains("commuting"), "\(code): \(rows[0]["reason"])")
        }
        for by in ["event", "event,ctn"] {
            for row in try folder.query("--indicator", "PART(JOURS)", "--by", by, "--year", "2024") {
                #expect(row["value"] == "" && row["denominator"] == "" && !row["reason"].isEmpty)
            }
        }
    }

    /// contract.md 1: two accidents in EE/xxxxx and nobody exposed.
    @Test func accidentsWithoutExposureHaveNoRate() throws {
        let rows = try folder.query(
            "--indicator", "AT,IF,TF", "--by", "ctn,naf5", "--where", "ctn=E", "--where", "naf5=xxxxx", "--year", "2024"
        )
        #expect(rows.map { $0["naf5"] } == ["xxxxx", "xxxxx", "xxxxx"])
        #expect(rows[0]["value"] == "2")
        for row in rows.dropFirst() {
            #expect(row["value"] == "" && row["numerator"] == "2" && row["flag"] == ":")
            #expect(row["reason"].hasPrefix("no exposure"))
        }
    }

    @Test func missingCodesStandLast() throws {
        let rows = try folder.query("--indicator", "AT", "--by", "naf5", "--year", "2024")
        #expect(rows.last?["naf5"] == "xxxxx")
        #expect(rows.count { $0["naf5"] == "xxxxx" } == 1)
    }

    /// An accident has no tableau: every row says so.
    @Test func rowsWithoutAnyFigureSayWhy() throws {
        let ending = try Program.run(["query", folder.path, "--indicator", "IF", "--by", "tableau"])
        #expect(ending.status == 0)
        let rows = Record.all(in: ending.output)
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(
                row["value"] == "" && row["flag"] == ":" && row["reason"].contains("not broken down by disease table"))
        }
    }
}
