import Facts
import Intake
import Testing

@Suite("Columns of numbers")
struct NumberColumnTests {
    private func employees(_ text: String, decimal: String? = nil, group: String? = nil, delimiter: String = ";") throws
        -> Int64?
    {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Salariés", .employees, decimal: decimal, group: group)]
        let cell = delimiter == "," ? "\"\(text)\"" : text
        let reading = try Sample(fields, "CTN\(delimiter)Salariés\nA\(delimiter)\(cell)\nB\(delimiter)0\n").read()
        return try reading.exposures(.employees, by: [.ctn])[["AA"]]
    }

    @Test("A semicolon file has a decimal comma unless it says otherwise, the others a point")
    func decimalMark() throws {
        #expect(try employees("12,5") == 1250)
        #expect(try employees("12.5", delimiter: ",") == 1250)
        #expect(try employees("12.5", decimal: ".") == 1250)
        #expect(try employees("12,5", decimal: ",", delimiter: ",") == 1250)
        #expect(try employees("12,5", decimal: ",", delimiter: "\t") == 1250)
    }

    @Test(
        "Thousands are separated by a space, U+00A0, U+202F",
        arguments: ["1234567,5", "1 234 567,5", "1\u{A0}234\u{A0}567,5", "1\u{202F}234\u{202F}567,5"])
    func thousands(text: String) throws {
        #expect(try employees(text) == 123_456_750)
    }

    @Test("A declared mark between thousands is read")
    func groupMark() throws {
        #expect(try employees("1.234.567,5", group: ".") == 123_456_750)
        #expect(try employees("1'234'567,5", group: "'") == 123_456_750)
    }

    @Test("Amounts in euros and percentages", arguments: [("1 234,50 €", Int64(123_450)), ("-12,00\u{A0}€", -1200)])
    func euros(text: String, cents: Int64) throws {
        let sample = Sample([.code("CTN", .ctn), .amount("Coût", .cost)], "CTN;Coût\nA;\(text)\n")
        #expect(try sample.read().amounts(.cost) == [["AA"]: cents])
    }

    @Test(
        "Percentages are read as they are printed: 88,4 %, not 0,884",
        arguments: ["88,4 %", "88,4%", "88,4\u{202F}%", "88,4"])
    func percent(text: String) throws {
        var sample = Sample([.code("CTN", .ctn), .published("Taux", "TAUX-NET")], "CTN;Taux\nA;\(text)\n")
        sample.role = .series
        let base = FactBase([try sample.read().part.facts])
        let answer = base.published("TAUX-NET", year: "2024", by: [.ctn], selection: Selection())
        #expect(try answer.get().rows[["AA"]]?.value == 88.4)
    }

    @Test("Windows-1252 euros and no-break spaces are those of Unicode")
    func windows1252() throws {
        var sample = Sample([.code("CTN", .ctn), .amount("Cout", .cost)])
        sample.bytes = Array("CTN;Cout\nA;1".utf8) + [0xA0] + Array("234,50 ".utf8) + [0x80, 0x0A]
        #expect(try sample.read().amounts(.cost) == [["AA"]: 123_450])
    }

    @Test("A percentage in a column of whole numbers is a refused row, unless the column says that units may follow")
    func bareNumbers() throws {
        var field = Field.amount("Cas", .claims, type: "integer")
        let text = "CTN;Cas\nA;5%\nB;1 234\n"
        let refused = try Sample([.code("CTN", .ctn), field], text).read()
        #expect(refused.part.rejections.map(\.line) == [2])
        #expect(try refused.amounts() == [["BB"]: 1234])
        field.bareNumber = false
        #expect(try Sample([.code("CTN", .ctn), field], text).read().amounts() == [["AA"]: 5, ["BB"]: 1234])
    }
}
