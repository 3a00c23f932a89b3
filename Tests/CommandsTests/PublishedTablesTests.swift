import StudySupport
import TestSupport
import Testing

/// The tables of `Datasets` answer with the figures that are printed, and are never added to one another.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: RealFiles.absence)))
struct PublishedTablesTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder.published.get() }

    @Test func everyFileIsRecognised() {
        #expect(folder.initEnding == 0)
    }

    @Test func frequencyIndexByCommitteeFrom2020To2024() throws {
        let printed = try Record.published("tableau07_at_salaries_ctn_2020_2024.csv")
        let rows = try folder.query("--indicator", "IF", "--by", "ctn", "--year", "2020-2024")
        #expect(rows.count == 45)
        for line in printed where line["ctn"] != "TOTAL" {
            let row = try #require(rows.first { $0["ctn"] == line["ctn"] && $0["year"] == line["annee"] })
            #expect(row["numerator"] == line["at_1er_reglement"] && row["denominator"] == line["salaries"])
            if line["annee"] == "2020" {
                #expect(row["value"] == "" && row["reason"].contains("not calculated"))
            } else {
                let expected = 1000 * line.number("at_1er_reglement") / line.number("salaries")
                #expect(abs(row.number("value") / expected - 1) < 1e-12)
                #expect(row["flag"] == (line["annee"] == "2022" ? "b" : ""))
            }
        }
    }

    @Test func commutingByCommittee() throws {
        let printed = try Record.published("tableau15_16_trajet_ctn_2020_2024.csv")
        let rows = try folder.query("--indicator", "TRAJET", "--by", "ctn", "--year", "2020-2024")
        #expect(rows.count == 45)
        for line in printed {
            let row = rows.first { $0["ctn"] == line["ctn"] && $0["year"] == line["annee"] }
            #expect(row?["value"] == line["trajet"], "\(line.fields)")
        }
    }

    /// Tableaux 15-16 are whole where tableau 9 lacks Mayotte: the sum of the nine committees is the year's total.
    @Test func commutingOfAYearInWhichOneTableHasHoles() throws {
        let printed = try Record.published("tableau15_16_trajet_ctn_2020_2024.csv")
        let rows = try folder.query("--indicator", "TRAJET", "--year", "2020-2024")
        for row in rows {
            let sum = printed.filter { $0["annee"] == row["year"] }.map { $0.number("trajet") }.reduce(0, +)
            #expect(row.number("value") == sum, "\(row["year"])")
        }
        #expect(rows.count == 5)
    }

    /// Tableau 9: twenty-one caisses; the empty cells of Mayotte are not zeros.
    @Test func accidentsByRegionalFund() throws {
        let printed = try Record.published("tableau09_caisses_2020_2024.csv")
        let rows = try folder.query("--indicator", "AT", "--by", "region", "--year", "2020-2024")
        #expect(rows.count == 105)
        #expect(Set(rows.map { $0["region"] }).count == 21)
        for line in printed {
            let row = try #require(rows.first { $0["region"] == line["id"] && $0["year"] == line["annee"] })
            #expect(row["value"] == line["at"], "\(line.fields)")
            if line["at"].isEmpty { #expect(row["flag"] == ":" && !row["reason"].isEmpty) }
        }
    }

    @Test func diseasesByFamily() throws {
        let families = [
            "TMS", "amiante", "autres-representes", "cancers-hors-amiante", "sars-cov-2", "autres-tableaux",
            "hors-tableau",
        ]
        let printed = try Record.published("tableau19_familles_mp_2020_2024.csv")
        let rows = try folder.query("--indicator", "MP", "--by", "famille-mp", "--year", "2020-2024")
        #expect(rows.count == 35)
        for (family, line) in zip(families, printed) {
            for year in 2020...2024 {
                let row = rows.first { $0["famille-mp"] == family && $0["year"] == String(year) }
                #expect(row?["value"] == line[String(year)], "\(family) \(year)")
            }
        }
    }

    @Test func nationalNetRateSince2006() throws {
        let printed = try Record.published("tableau60_taux_net_national_2006_2025.csv")
        let rows = try folder.query("--indicator", "TAUX-NET")
        #expect(rows.map { $0["year"] } == printed.map { $0["annee"] })
        #expect(rows.map { $0.number("value") } == printed.map { $0.number("taux_net_pct") })
    }

    /// Several tables hold the accidents of 2024, by committee, by fund, by sector and in total.
    @Test func nothingIsAddedTwice() throws {
        let printed = try Record.published("tableau07_at_salaries_ctn_2020_2024.csv").filter { $0["ctn"] == "TOTAL" }
        let rows = try folder.query("--indicator", "AT,SALARIES", "--year", "2020-2024")
        #expect(rows.prefix(5).map { $0["value"] } == printed.map { $0["at_1er_reglement"] })
        #expect(rows.suffix(5).map { $0["value"] } == printed.map { $0["salaries"] })
        #expect(rows[4]["value"] == "549614")
        for by in ["ctn", "region", "naf38"] {
            let parts = try folder.query("--indicator", "AT", "--by", by, "--year", "2024")
            #expect(parts.map { $0.number("value") }.reduce(0, +) == 549_614, "\(by)")
        }
    }

    /// All three events are there in 2024: the totals of the key figures.
    @Test func totalsOverAllEvents() throws {
        let rows = try folder.query("--indicator", "JOURS,IP,DECES,ETP", "--year", "2024")
        #expect(rows.prefix(3).map { $0["value"] } == ["78886247", "66160", "1297"])
        #expect(abs(rows[3].number("value") / 334_279 - 1) < 1e-4)
    }
}
