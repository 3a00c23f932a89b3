import Facts
import Intake
import Testing

/// Fields that are read, and that their writer hardly meant so.
@Suite("Odd fields")
struct OddFieldTests {
    private func odd(_ text: String, _ fields: [Field]) throws -> [String] {
        try Sample(fields, text).read().oddFields.map { "\($0.oddity) \($0.line) \($0.column) \($0.value) \($0.count)" }
    }

    private let fields: [Field] = [.code("Région", .region), .amount("AT", .claims), .amount("Heures", .hours)]

    @Test("A number in scientific notation with fewer digits than its power of ten")
    func lostDigits() throws {
        let rows = "Région;AT;Heures\nNord;1,23E+04;3,44E+08\nSud;727;1,2345E+04\nEst;7;5E+05\n"
        #expect(try odd(rows, fields) == ["lostDigits 2 AT 1,23E+04 1", "lostDigits 2 Heures 3,44E+08 2"])
    }

    @Test("A letter behind a figure is no exponent")
    func flagIsNoExponent() throws {
        var figure = Field.published("Taux", "IF")
        figure.vigie?.flagged = true
        #expect(try odd("Région;Taux\nNord;6982 e\nSud;6982e\n", [.code("Région", .region), figure]).isEmpty)
    }

    @Test("A percentage among days; one among points of incapacity is none")
    func percentage() throws {
        let fields: [Field] = [
            .code("Région", .region), .amount("Jours", .days), .amount("Taux IP", .incapacityPoints),
        ]
        #expect(try odd("Région;Jours;Taux IP\nNord;12 %;5 %\nSud;8;6\n", fields) == ["percentage 2 Jours 12 % 1"])
    }

    @Test("A pair of stray quotes swallows rows: told on the line of the first quote")
    func swallowedRows() throws {
        let rows = "Région;AT;Heures\n\"Nord;3;1\nSud;4;1\nOuest\";6;1\nEst;5;1\n"
        #expect(try odd(rows, fields) == ["swallowed 2 Région Nord;3;1\nSud;4;1\nOuest 1"])
    }

    @Test("Rows inside a label, or in a column that nothing reads")
    func swallowedInLabel() throws {
        let fields = [Field(name: "Libellé", type: "string"), Field.code("Région", .region), .amount("AT", .claims)]
        let rows = "Libellé;Région;AT\n\"Le;Nord;3\nLe\";Sud;4\n"
        #expect(try odd(rows, fields).count == 1)
        let label = "Libellé;Région;AT\n\"bois, textile ;\npapier ; cuir\";Sud;4\n"
        #expect(try odd(label, fields).isEmpty, "a label of two lines")
    }

    @Test("Names that hold the delimiter, and a blank behind it, are codes like others")
    func delimiterInName() throws {
        let rows = "Région,AT,Heures\n\"Agriculture, forestry and fishing\",3,1\n"
        #expect(try odd(rows, fields).isEmpty)
    }
}
