import DelimitedText
import Testing

@Suite("Detection: header")
struct DetectHeaderTests {
    private static let table = "code;libellé;nombre\nA;un;1\nB;deux;2\nC;trois;3\n"

    @Test("No title: the first record")
    func noTitle() throws {
        let detected = try detect(Self.table)
        #expect(detected.form.headerRecord == 1)
        #expect(detected.headerReason == .firstFullTextRecord)
    }

    @Test(
        "Titles above, with or without their delimiters", arguments: ["Titre\n\nFrance, 2024\n", "Titre;;\n;2024;\n"])
    func titles(titles: String) throws {
        let detected = try detect(titles + Self.table)
        #expect(detected.form.headerRecord == 3)
    }

    @Test("Notes below change nothing")
    func notes() throws {
        let detected = try detect("Titre\n" + Self.table + "\nSource : x\nChamp : y\nNote;z\n")
        #expect(detected.form.headerRecord == 2)
        #expect(detected.form.delimiter == UInt8(ascii: ";"))
    }

    @Test("Years as names of columns")
    func years() throws {
        let detected = try detect("Titre;;;\nCTN;2022;2023;2024\nAA;1;2;3\nBB;4;5;6\n")
        #expect(detected.form.headerRecord == 2)
        #expect(detected.headerReason == .firstFullRecord)
    }

    @Test("Amounts, percentages and dates are not names")
    func numbers() throws {
        let detected = try detect("1 234,50 €;12,5 %;01/03/2024\ncode;taux;date\nA;1,5 %;02/03/2024\n")
        #expect(detected.form.headerRecord == 2)
    }

    @Test("A header narrower than rows that end with a delimiter")
    func narrowHeader() throws {
        let detected = try detect("Titre\ncode;libellé;nombre\n1;2;3;\n4;5;6;\n7;8;9;\n")
        #expect(detected.form.headerRecord == 2)
        #expect(detected.headerReason == .firstTextRecord)
    }

    @Test("Names in half of the columns, or half of the cells filled, are no header: more than half are")
    func halves() throws {
        let data = "1;2;3;4\n5;6;7;8\n9;10;11;12\n"
        #expect(try detect("a;b;5;6\ncode;nom;nombre;7\n" + data).form.headerRecord == 2)
        #expect(try detect("2020;2021;;\n2022;2023;2024;2025\n" + data).form.headerRecord == 2)
        #expect(try detect("2020;2021;2022;\n" + data).form.headerRecord == 1)
        let wide = try detect("a;b\n" + data)
        #expect(wide.form.headerRecord == 2 && wide.headerReason == .firstFullRecord)
    }

    @Test("A header alone")
    func alone() throws {
        #expect(try detect("code;libellé").form.headerRecord == 1)
    }

    @Test("A forced header")
    func forced() throws {
        let detected = try detect(Self.table, TextFormOverrides(headerRecord: 2))
        #expect(detected.form.headerRecord == 2)
        #expect(detected.headerReason == .forced)
    }
}
