import DelimitedText
import TestSupport
import Testing

@Suite("Real files", .enabled(if: SharedData.isPresent, "the folder ../shared/data is absent"))
struct RealFileTests {
    /// Record counts and totals come from the data README and the R reading of the files, not from this module.
    struct Expectation: Sendable {
        let name: String
        let delimiter: Character
        let lineEnding: LineEnding
        let width: Int
        let records: Int
    }

    static let files = [
        Expectation(name: "cnam-2024/at-2024-ctn-naf.csv", delimiter: ";", lineEnding: .crlf, width: 33, records: 4498),
        Expectation(
            name: "cnam-2024/mp-2024-ctn-naf-tableau-cim10.csv", delimiter: ";", lineEnding: .crlf, width: 31,
            records: 26755),
        Expectation(name: "taux-collectifs/taux-2016.csv", delimiter: ",", lineEnding: .lf, width: 5, records: 286),
        Expectation(name: "taux-collectifs/taux-2017.csv", delimiter: ",", lineEnding: .lf, width: 5, records: 218),
        Expectation(name: "taux-collectifs/taux-2018.csv", delimiter: ",", lineEnding: .crlf, width: 5, records: 217),
    ]

    @Test("Form, width and number of records", arguments: files)
    func form(expected: Expectation) throws {
        let path = SharedData.path(expected.name)
        let form = try detectForm(of: TextFile(path: path)).form
        #expect(form.encoding == .utf8)
        #expect(form.delimiter == expected.delimiter.asciiValue)
        #expect(form.headerRecord == 1)
        #expect(form.lineEnding == expected.lineEnding)
        let header = try readHead(of: TextFile(path: path), form: form, records: 1)
        #expect(header.map(\.count) == [expected.width])
        for sliceSize in [5000, 4 << 20] {
            let found = try rows(of: path, form, workers: 2, sliceSize: sliceSize)
            #expect(found.count == expected.records)
            #expect(found.allSatisfy { $0.cells.count == expected.width })
        }
    }

    @Test(
        "The other real files have their header first",
        arguments: [
            "eurostat/hsw_n2_01_transport_10_countries.csv", "eurostat/lfsa_eisn2_transport_employment.csv",
            "inail/DatiConCadenzaSemestraleInfortuniCalabria_sample.csv",
        ])
    func others(name: String) throws {
        let form = try detectForm(of: TextFile(path: SharedData.path(name))).form
        #expect(form.headerRecord == 1)
        #expect(form.delimiter == UInt8(ascii: name.hasPrefix("inail") ? ";" : ","))
    }

    @Test(
        "The accidents sum to the published 549 614, the diseases to 50 598",
        arguments: [
            ("cnam-2024/at-2024-ctn-naf.csv", "AT en 1er règlement", 549_614),
            ("cnam-2024/mp-2024-ctn-naf-tableau-cim10.csv", "MP en 1er règlement", 50_598),
        ])
    func totals(name: String, column: String, total: Int) throws {
        let path = SharedData.path(name)
        let header = try readHead(of: TextFile(path: path), form: TextForm(), records: 1)[0]
        let index = try #require(header.firstIndex(of: column))
        var sum = 0
        _ = try scan(
            file: TextFile(path: path), form: TextForm(), workers: 2, sliceSize: 50_000,
            start: { 0 },
            record: { sum, record in sum += Int(record.text(index)) ?? 0 },
            merge: { sum += $0 })
        #expect(sum == total)
    }

    @Test("A row after quoted line breaks stands on its physical line")
    func physicalLine() throws {
        // Python's csv module says the same: the last row, 00. 00B, runs over the lines 255 and 256.
        let found = try rows(of: SharedData.path("taux-collectifs/taux-2018.csv"), TextForm(delimiter: 0x2C))
        #expect(found.last?.line == 255)
    }
}
