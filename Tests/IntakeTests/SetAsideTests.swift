import Facts
import Intake
import Testing

@Suite("Totals and notes are set aside and counted")
struct SetAsideTests {
    private func tally(_ reading: ResourceReading) -> [Int] {
        let tally = reading.part.tally
        return [tally.read, tally.kept, tally.rejected, tally.setAside]
    }

    @Test(
        "Rows of totals are not data, whatever their word",
        arguments: ["Total", "TOTAL", "Ensemble", "Ensemble des CTN", "Total général", "France entière", "Tous CTN"])
    func totals(word: String) throws {
        let reading = try Sample.counts(["A;3", "B;4", "\(word);7"]).read()
        #expect(tally(reading) == [3, 2, 0, 1])
        #expect(try reading.amounts() == [["AA"]: 3, ["BB"]: 4])
        #expect(reading.part.totals.map(\.line) == [4])
        #expect(reading.part.totals.first?.amounts.map(\.amount) == [7])
    }

    @Test("A printed total that the rows do not make is kept as it is printed, to be compared")
    func wrongTotal() throws {
        let reading = try Sample.counts(["A;3", "B;4", "Total;8"]).read()
        #expect(reading.part.totals.first?.amounts.first?.amount == 8)
        #expect(reading.part.totals.first?.amounts.first?.column == "Cas")
    }

    @Test("Subtotals fix the codes that they name, even those that no question needs")
    func subtotals() throws {
        let sample = Sample(
            [.code("CTN", .ctn), .code("NAF", .naf5), .amount("Cas", .claims)],
            "CTN;NAF;Cas\nA;4711D;3\nA;4711F;1\nB;4711D;9\nA;Total;4\nTotal;;13\n")
        for requests in [[[.ctn]], []] as [[Set<Dimension>]] {
            let reading = try sample.read(requests: requests)
            #expect(tally(reading) == [5, 3, 0, 2])
            #expect(reading.part.totals.map { $0.fixed[.ctn] } == ["AA", nil])
        }
    }

    @Test("A total that leaves year and event empty, or stands in their column, is set aside, not refused")
    func totalWithoutYear() throws {
        let fields: [Field] = [
            .code("CTN", .ctn), .code("Année", .year), .code("Événement", .event), .amount("Cas", .claims),
        ]
        var sample = Sample(
            fields, "CTN;Année;Événement;Cas\nA;2024;AT;3\nB;2024;MP;4\nTotal;;;7\nA;Total;AT;3\nA;2024;Total;3\n")
        sample.constants = nil
        let reading = try sample.read()
        #expect(tally(reading) == [5, 2, 0, 3])
        #expect(reading.part.totals[0].fixed == [:])
        #expect(reading.part.totals[1].fixed == [.ctn: "AA", .event: "AT"])
    }

    @Test(
        "Notes below the table are set aside",
        arguments: [
            "Source : Assurance Maladie", "Champ : régime général;", "(1) provisoire;", "* y compris ZC;", "Note;",
            "Lecture : en 2024, A compte 3 cas", "N.B. rien;",
            "Les sièges sont exclus.",
            "« Une phrase qui explique la table au-dessus, assez longue »;",
        ])
    func notes(note: String) throws {
        let reading = try Sample.counts(["A;3", "B;4", note]).read()
        #expect(tally(reading) == [3, 2, 0, 1])
        #expect(reading.part.totals.isEmpty)
    }

    @Test("A note that holds the delimiter is set aside; a row with a wrong number of fields is not taken for one")
    func noteWithDelimiters() throws {
        let rows = ["A,3", "B,4", "C,5", "D,6", "E,7"]
        let notes = ["Source : CNAM, rapport annuel, 2024", "Champ : régime général, hors ZC, 2024"]
        let reading = try Sample.counts(rows + ["F,4,5"] + notes, delimiter: ",").read()
        #expect(tally(reading) == [8, 5, 1, 2])
    }

    @Test(
        "A row cut before its first delimiter, or written with another one, is refused and is no note",
        arguments: [
            "20220002", "C", "Pays de la Loire", "C\t5", "C,5",
            "Un nom de plusieurs mots, assez long pour une note\t12",
        ])
    func damagedRows(row: String) throws {
        let reading = try Sample.counts(["A;3", "B;4", row]).read()
        #expect(tally(reading) == [3, 2, 1, 0])
        #expect(reading.part.rejections.map(\.problem) == [.fieldCount(expected: 2, found: 1)])
    }

    @Test("A code without a value is a row, not a note")
    func codeWithoutValue() throws {
        let reading = try Sample.counts(["A;3", "B;"]).read()
        #expect(tally(reading) == [2, 2, 0, 0])
        #expect(try reading.amounts() == [["AA"]: 3, ["BB"]: 0])
    }

    @Test("Rows of separators only, as spreadsheets leave them, are set aside and make no row")
    func blankRows() throws {
        let reading = try Sample.counts(["A;3", ";", "B;4", ";;;", "\"\";"]).read()
        #expect(tally(reading) == [5, 2, 0, 3])
        #expect(try reading.amounts() == [["AA"]: 3, ["BB"]: 4])
    }

    @Test("Trailing separators make no column")
    func trailingSeparators() throws {
        let reading = try Sample.counts(["A;3;;", "B;4;"]).read()
        #expect(tally(reading) == [2, 2, 0, 0])
    }
}
