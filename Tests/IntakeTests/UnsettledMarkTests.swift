import Facts
import Intake
import Testing

/// Whether a mark separates thousands or decimals is asked, and never guessed.
@Suite("Marks of thousands")
struct UnsettledMarkTests {
    private func sample(_ values: [String], decimal: String? = nil, group: String? = nil) -> Sample {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Jours", .days, decimal: decimal, group: group)]
        return Sample(fields, "CTN;Jours\n" + zip(["A", "B", "C"], values).map { "\($0);\($1)\n" }.joined())
    }

    @Test("Where nothing is declared, the file is refused")
    func undeclared() throws {
        let error = #expect(throws: IntakeError.self) { try sample(["12,000", "27,000", "39,000"]).read() }
        guard case .unsettledMark(let mark, "sample.csv", 1)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(mark == UnsettledMark(column: "Jours", mark: ",", example: "12,000"))
    }

    @Test("A declared mark of thousands makes thousands, also without a declared decimal mark")
    func declaredThousands() throws {
        let reading = try sample(["12,000", "27,000", "39,000"], group: ",").read()
        #expect(try reading.amounts(.days) == [["AA"]: 12_000, ["BB"]: 27_000, ["CC"]: 39_000])
        #expect(reading.unsettledMarks.isEmpty)
    }

    @Test("A declared decimal mark is believed, and doubted where every value has three decimals")
    func declaredDecimals() throws {
        let reading = try sample(["12,000", "27,000", "39,000"], decimal: ",").read()
        #expect(try reading.amounts(.days) == [["AA"]: 12, ["BB"]: 27, ["CC"]: 39])
        #expect(reading.unsettledMarks.map(\.column) == ["Jours"])
        #expect(try sample(["12,000", "27,0", "39"], decimal: ",").read().unsettledMarks.isEmpty)
    }

    @Test("An apostrophe that nobody declared is told by its own name")
    func apostrophe() throws {
        let reading = try sample(["1'299", "5", "6"]).read()
        #expect(reading.part.rejections.map(\.problem) == [.undeclaredApostrophe])
    }
}
