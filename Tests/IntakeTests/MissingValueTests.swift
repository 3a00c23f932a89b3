import Facts
import Intake
import Testing

@Suite("Labelled missing values")
struct MissingValueTests {
    private static let declared = [
        MissingValue(value: "", label: "zero"), MissingValue(value: "nd", label: "non disponible"),
        MissingValue(value: "s", label: "secret statistique"), MissingValue(value: "-", label: nil),
    ]

    private func counts(_ lines: [String]) -> Sample {
        var sample = Sample.counts(lines)
        sample.missing = Self.declared
        return sample
    }

    @Test("The label zero says 0; another label says absent, and is never 0")
    func labels() throws {
        let reading = try counts(["A;", "B;nd", "C;4", "C;s", "D;-"]).read()
        #expect(
            try reading.sums() == [
                ["AA"]: Sum(amount: 0), ["BB"]: Sum(amount: 0, missing: 1), ["CC"]: Sum(amount: 4, missing: 1),
                ["DD"]: Sum(amount: 0, missing: 1),
            ])
        #expect(reading.part.absences == ["zero (empty)": 1, "non disponible": 1, "secret statistique": 1, "-": 1])
        #expect(reading.part.tally.rejected == 0)
    }

    @Test(
        "A cell with nothing but blanks is an empty one, those that people do not see included",
        arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\"  \"", " \u{A0} \u{202F}", "\"\""])
    func blanks(cell: String) throws {
        var sample = counts(["A;\(cell)", "B;4"])
        #expect(try sample.read().sums() == [["AA"]: Sum(amount: 0), ["BB"]: Sum(amount: 4)])
        #expect(try sample.read().part.absences == ["zero (empty)": 1])
        sample.missing = [MissingValue(value: "", label: "non disponible")]
        #expect(try sample.read().sums()[["AA"]] == Sum(amount: 0, missing: 1))
        #expect(try sample.read().part.absences == ["non disponible": 1])
        sample.missing = []
        #expect(try sample.read().part.rejections.map(\.problem) == [.notANumber])
    }

    @Test("A single claim without days, death or rate, but for blanks, is as if its cells were empty")
    func blankClaims() throws {
        var sample = Sample(
            [.code("CTN", .ctn), .claim("jours", .days), .claim("ip", .incapacityRate), .claim("deces", .death)],
            "CTN;jours;ip;deces\nA;10;\u{A0};\u{202F}\nB;\u{A0};5;oui\n\u{A0};\u{A0};\u{A0};\u{A0}\n")
        sample.row = .claim
        let reading = try sample.read(requests: [[.ctn]])
        let tally = reading.part.tally
        #expect([tally.read, tally.kept, tally.rejected, tally.setAside] == [3, 2, 0, 1])
        #expect(try reading.amounts(.days) == [["AA"]: 10, ["BB"]: 0])
        #expect(try reading.amounts(.deaths) == [["AA"]: 0, ["BB"]: 1])
    }

    @Test("A text that is not declared is refused, not taken for missing")
    func undeclared() throws {
        let reading = try counts(["A;n.d.", "B;ND", "C;…"]).read()
        #expect(reading.part.rejections.map(\.problem) == [.notANumber, .notANumber, .notANumber])
    }

    @Test("Declared texts are compared before any conversion")
    func beforeConversion() throws {
        var sample = counts(["A;99", "B;3"])
        sample.missing = [MissingValue(value: "99", label: "non réponse")]
        #expect(try sample.read().sums() == [["AA"]: Sum(amount: 0, missing: 1), ["BB"]: Sum(amount: 3)])
    }

    @Test("Where nothing is declared missing, an empty number is refused")
    func undeclaredEmpty() throws {
        var sample = counts(["A;"])
        sample.missing = []
        #expect(try sample.read().part.rejections.map(\.problem) == [.notANumber])
    }

    @Test(
        "A published figure that is absent keeps the words of the source, one that means zero is zero; both are counted"
    )
    func figures() throws {
        var sample = Sample([.code("CTN", .ctn), .published("IF", "IF")], "CTN;IF\nA;22,6\nB;NC\nC;-\n")
        sample.role = .series
        sample.missing = [MissingValue(value: "NC", label: "non calculé"), MissingValue(value: "-", label: "zero")]
        let reading = try sample.read()
        let rows = try FactBase([reading.part.facts])
            .published("IF", year: "2024", by: [.ctn], selection: Selection()).get().rows.spelled
        #expect(rows[["AA"]]?.value == 22.6)
        #expect(rows[["BB"]]?.value == nil && rows[["BB"]]?.absence == "non calculé")
        #expect(rows[["CC"]]?.value == 0)
        #expect(reading.part.absences == ["non calculé": 1, "zero (-)": 1])
        #expect(reading.part.tally.rejected == 0)
    }

    @Test("A single claim whose days, rate or death are declared missing is never taken for zero")
    func singleClaims() throws {
        var sample = Sample(
            [.code("CTN", .ctn), .claim("jours", .days), .claim("ip", .incapacityRate), .claim("deces", .death)],
            "CTN;jours;ip;deces\nA;10;5;non\nB;nd;;non\nC;10;s;non\nD;10;5;nd\n")
        sample.row = .claim
        sample.missing = [MissingValue(value: "", label: "non disponible")] + Self.declared.dropFirst()
        let reading = try sample.read(requests: [[.ctn]])
        #expect(reading.part.tally.kept == 4)
        func missing(_ measure: Measure) throws -> [String] {
            try reading.sums(measure).filter { $0.value.missing > 0 }.map(\.key[0]).sorted()
        }
        #expect(try missing(.days) == ["BB"])
        #expect(try missing(.newIncapacities) == ["CC"])
        #expect(try missing(.incapacityPoints) == ["CC", "DD"])
        #expect(try missing(.deaths) == ["DD"])
        #expect(try missing(.claims) == [])
        #expect(reading.part.absences == ["non disponible": 2, "secret statistique": 1])
    }
}
