import DelimitedText
import Testing

@Suite("Headers of two rows")
struct TwoRowHeaderTests {
    private func header(_ text: String) throws -> (height: Int, record: Int, line: Int) {
        let detected = try detect(text)
        return (detected.form.headerHeight, detected.form.headerRecord, detected.headerLine)
    }

    @Test("Groups of columns above, their parts below; a title above both")
    func groups() throws {
        let text =
            "Sinistralité;;;;;\n\nCTN;Salariés;AT;;MP;\n;;nombre;jours;nombre;jours\nA;10;3;4;5;6\nB;20;3;4;5;6\n"
        #expect(try header(text) == (2, 3, 3))
        #expect(try detect(text).headerReason == .twoRows)
    }

    @Test("Years below the groups are no data")
    func years() throws {
        #expect(try header("CTN;AT;;MP;\n;2023;2024;2023;2024\nA;1;2;3;4\nB;1;2;3;4\n") == (2, 2, 1))
    }

    @Test(
        "One row is enough where it names every column, or where the next is data",
        arguments: [
            "CTN;Cas;Jours\nA;x;y\nB;1;2\n", "CTN;Cas;\nA;3;4\nB;5;6\n", "Titre;;\nCTN;Cas;Jours\nA;3;4\n",
            "CTN;Cas;Cas\nA;3;4\nB;5;6\n", "Titre;;\nCTN;Cas;Cas\nA;3;4\nB;3;4\n",
        ])
    func single(text: String) throws {
        #expect(try detect(text).form.headerHeight == 1)
    }

    @Test("The names: cells that span several columns are spread, what is said twice is joined")
    func names() {
        let rows = [["CTN", "Salariés", "AT", "", "MP", ""], ["", "", "nombre", "jours", "nombre", "jours"]]
        #expect(
            HeaderNames.joined(rows) == ["CTN", "Salariés", "AT nombre", "AT jours", "MP nombre", "MP jours"])
        #expect(HeaderNames.joined(rows, by: "_").last == "MP_jours")
        #expect(HeaderNames.joined([["a", "b"]]) == ["a", "b"] && HeaderNames.joined([]) == [])
        #expect(HeaderNames.joined([["a"], ["", "c"]]) == ["a", "a c"])
    }
}
