import TestSupport
import Testing

/// What `check` says of rows that are set aside, and of fields that were hardly meant so.
@Suite("Rows set aside and odd fields, as check tells them")
struct UnreadRowsTests {
    private static let header =
        "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"

    @Test("A file of Eurostat by sex only: nothing is read, and check says so")
    func eurostatBySex() throws {
        let row = "ESTAT:HSW_N2_01(1.0),15/01/25 23:00:00,A,NR,H,F,IT,2022,6955,\n"
        let found = try Checking(["hsw_n2_01.csv": Self.header + row]).findings
        #expect(found.count == 1 && found[0].hasPrefix("hsw_n2_01.csv: no row is read: sex is F; only T is read"))
    }

    @Test("A row named France, one more than the sum of the regions, and the words of totals of other languages")
    func wholesWithoutTheirName() throws {
        func rows(_ word: String, _ sum: Int) -> String {
            "CTN;Année;Salariés;AT en 1er règlement\nA;2024;1000;100\nB;2024;1000;50\nC;2024;1000;25\n\(word);2024;3000;\(sum)\n"
        }
        let france = try Checking(["a.csv": rows("France", 176)]).findings
        #expect(france.contains { $0.contains("France is the sum of all others but for 1") }, "\(france)")
        for word in ["Insgesamt", "Totale", "Gesamt", "Summe", "Totaal", "Ogółem", "Toplam", "Toutes caisses"] {
            #expect(try Checking(["a.csv": rows(word, 175)]).findings.isEmpty, "\(word)")
        }
    }

    /// Each of three parts may be off by less than one, and their sum by less than three.
    @Test(
        "A sum that rounding explains is told as a sum; one more is another row",
        arguments: [(177, true), (178, false)])
    func rounding(sum: Int, isTold: Bool) throws {
        let text =
            "CTN;Année;Salariés;AT en 1er règlement\nA;2024;1000;100\nB;2024;1000;50\nC;2024;1000;25\nFrance;2024;3000;\(sum)\n"
        let found = try Checking(["a.csv": text]).findings
        #expect(found.contains { $0.contains("France is the sum of all others") } == isTold, "\(found)")
    }

    @Test(
        "Words of totals that are no known label are told where they are sums",
        arguments: ["National", "_T", "EU27_2020"])
    func sums(word: String) throws {
        func told(_ sum: Int) throws -> Bool {
            let text =
                "CTN;Année;Salariés;AT en 1er règlement\nA;2024;1000;100\nB;2024;1000;50\n\(word);2024;2000;\(sum)\n"
            return try Checking(["a.csv": text]).findings.contains {
                $0.contains("\(word) is the sum of all others (150")
            }
        }
        #expect(try told(150))
        #expect(try !told(90))
    }

    @Test("An amount in scientific notation is quoted with its line and column")
    func scientificNotation() throws {
        let found = try Checking(["a.csv": "CTN;Année;Salariés;AT en 1er règlement\nA;2024;1000;1,23E+04\n"]).findings
        #expect(
            found.contains {
                $0.hasPrefix(
                    "a.csv, line 2, column \"AT en 1er règlement\", value \"1,23E+04\": a number in scientific")
            })
    }
}
