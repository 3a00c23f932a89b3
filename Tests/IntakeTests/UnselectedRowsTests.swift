import Facts
import Intake
import Testing

/// A file of which no row is read says what its columns hold.
@Suite("Rows that no selection admits")
struct UnselectedRowsTests {
    private func refusals(_ rows: String) throws -> [RefusedSelection] {
        func only(_ name: String, _ codes: [String]) -> Field {
            var field = Field(name: name, type: "string", vigie: FieldMeaning())
            field.vigie?.only = codes
            return field
        }
        let fields = [only("sex", ["T"]), only("unit", ["NR"]), .code("CTN", .ctn), .amount("Cas", .claims)]
        return try Sample(fields, "sex;unit;CTN;Cas\n" + rows).read().refusedSelections
    }

    @Test("The column that refuses all of them is named, with its values")
    func oneColumn() throws {
        #expect(
            try refusals("M;NR;A;1\nF;NR;A;2\n")
                == [RefusedSelection(column: "sex", met: ["F", "M"], wanted: ["T"])])
    }

    @Test("Where each column admits some rows, all that refuse are named")
    func severalColumns() throws {
        #expect(
            try refusals("M;NR;A;1\nT;RT;A;2\n") == [
                RefusedSelection(column: "sex", met: ["M"], wanted: ["T"]),
                RefusedSelection(column: "unit", met: ["RT"], wanted: ["NR"]),
            ])
    }
}
