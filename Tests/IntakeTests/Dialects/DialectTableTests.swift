import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// Line 7 of the table of dialects: what stands around the rows of a table.
@Suite("Dialects: titles, headers, notes, totals")
struct DialectTableTests {
    private static let expected: [[String]: Int64] = [["AA"]: 3, ["BB"]: 1250]

    private func tally(_ reading: ResourceReading) -> [Int] {
        let tally = reading.part.tally
        return [tally.read, tally.kept, tally.rejected, tally.setAside]
    }

    @Test("Titles and blank lines above the header, which keeps its physical line") func titles() throws {
        var sample = Sample.counts(["A;3", "B;1250"])
        sample.text = "Sinistralité 2024;\n\n(en nombre);\n\n" + sample.text
        let reading = try sample.read()
        #expect(try reading.amounts() == Self.expected)
        #expect(reading.detected.headerLine == 5 && reading.detected.form.headerRecord == 3)
    }

    @Test("A missing column is named with the physical line of the header") func missingColumn() throws {
        var sample = Sample.counts(["A;3", "B;1250"])
        sample.text = "Sinistralité 2024;\n\n\n" + sample.text.replacing("Cas", with: "Sinistres")
        let error = #expect(throws: IntakeError.self) { try sample.read() }
        guard case .missingColumn("sample.csv", "Cas", _, 4)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    private static let twoRows =
        "Année 2024;;;;\nCTN;AT;;MP;\n;nombre;jours;nombre;jours\nA;3;10;1;30\nB;1250;20;2;40\n"

    private func twoRowSample(_ names: [String], dialect: Dialect? = nil) -> Sample {
        var sample = Sample(
            [.code("CTN", .ctn), .amount(names[0], .claims), .amount(names[1], .days)], Self.twoRows)
        sample.dialect = dialect
        return sample
    }

    @Test("A header of two rows: detected, its names joined") func twoRowHeader() throws {
        let reading = try twoRowSample(["AT nombre", "MP jours"]).read()
        #expect(try reading.amounts() == Self.expected)
        #expect(try reading.amounts(.days) == [["AA"]: 30, ["BB"]: 40])
        #expect(reading.detected.form.headerHeight == 2 && reading.detected.headerLine == 2)
    }

    @Test("A header of two rows: declared by headerRows and headerJoin") func declaredTwoRowHeader() throws {
        let dialect = Dialect(delimiter: ";", headerRows: [2, 3], headerJoin: " : ")
        let reading = try twoRowSample(["AT : nombre", "MP : jours"], dialect: dialect).read()
        #expect(try reading.amounts() == Self.expected)
        let gap = Dialect(delimiter: ";", headerRows: [1, 3])
        #expect(throws: IntakeError.self) { try twoRowSample(["AT nombre", "MP jours"], dialect: gap).read() }
    }

    @Test("init writes the rows of such a header, and what it writes is read") func recognisedTwoRowHeader() throws {
        let text = "CTN;Année;Salariés;AT;\n;;;en 1er règlement;autres\nA;2024;10;3;0\nB;2024;10;1250;0\n"
        let (resource, folder) = try recognised(text)
        #expect(resource.dialect?.headerRows == [1, 2])
        #expect(try readFolder(folder, [resource])[0].amounts() == Self.expected)
    }

    @Test("Notes below the table, blank lines, separators at the end of rows") func around() throws {
        let reading = try Sample.counts(["A;3;;", "", ";", "B;1250;", "Source : CNAM", "(1) provisoire;"]).read()
        #expect(tally(reading) == [5, 2, 0, 3])
        #expect(try reading.amounts() == Self.expected)
    }

    @Test("A total is set aside, with its words and its place") func total() throws {
        let reading = try Sample.counts(["A;3", "B;1250", "Ensemble;1253"]).read()
        #expect(tally(reading) == [3, 2, 0, 1])
        #expect(reading.part.totals.map(\.label) == ["Ensemble"] && reading.part.totals.map(\.rowsAbove) == [2])
    }

    @Test("Totals inside totals are set aside, each with the rows above it", arguments: [1, 2, 8])
    func nestedTotals(workers: Int) throws {
        let rows = ["A;3", "B;4", "Sous-total industrie;7", "C;5", "D;6", "Sous-total services;11", "Total général;18"]
        let reading = try Sample.counts(rows).read(workers: workers)
        #expect(tally(reading) == [7, 4, 0, 3])
        #expect(reading.part.totals.map(\.rowsAbove) == [2, 4, 4])
        #expect(reading.part.totals.map(\.isPartial) == [true, true, false])
        #expect(reading.part.facts.sum(of: .claims, rows: 2..<4, of: 4) == 11)
    }
}
