import Facts
import Intake
import Testing

@Suite("Refused rows: line, column, value and reason")
struct RejectionTests {
    private static let fields: [Field] = [
        .code("SIRET", .establishment), .code("Année", .year), .code("Événement", .event),
        .amount("Jours", .days), .amount("Salariés", .employees), .amount("Coût", .cost),
    ]

    private func reject(_ row: String, requests: [Set<Dimension>] = [[.establishment]]) throws -> Rejection? {
        var sample = Sample(
            Self.fields,
            "SIRET;Année;Événement;Jours;Salariés;Coût\n00552013500018;2024;AT;1;1,25;-3,50\n\(row)\n")
        sample.constants = nil
        let reading = try sample.read(requests: requests)
        #expect(reading.part.tally.kept == (reading.part.rejections.isEmpty ? 2 : 1))
        return reading.part.rejections.first
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let row: String
        let column: String?
        let value: String
        let problem: RowProblem
        var testDescription: String { what }
    }

    static let cases = [
        Case(
            what: "too few fields", row: "1;2024;AT;1;1", column: nil, value: "",
            problem: .fieldCount(expected: 6, found: 5)),
        Case(
            what: "too many fields", row: "1;2024;AT;1;1;1;x", column: nil, value: "",
            problem: .fieldCount(expected: 6, found: 7)),
        Case(what: "not a number", row: "1;2024;AT;douze;1;1", column: "Jours", value: "douze", problem: .notANumber),
        Case(
            what: "1.234 under a decimal comma", row: "1;2024;AT;1;1.234;1", column: "Salariés", value: "1.234",
            problem: .ambiguousNumber),
        Case(
            what: "decimals of a whole measure", row: "1;2024;AT;1,5;1;1", column: "Jours", value: "1,5",
            problem: .tooManyDecimals(kept: 0)),
        Case(
            what: "three decimals of an amount", row: "1;2024;AT;1;1;1,255", column: "Coût", value: "1,255",
            problem: .tooManyDecimals(kept: 2)),
        Case(what: "negative days", row: "1;2024;AT;-1;1;1", column: "Jours", value: "-1", problem: .negative),
        Case(
            what: "negative employees", row: "1;2024;AT;1;\u{2212}1;1", column: "Salariés", value: "\u{2212}1",
            problem: .negative),
        Case(
            what: "too large to be plausible", row: "1;2024;AT;99999999999999999;1;1", column: "Jours",
            value: "99999999999999999", problem: .outOfRange),
        Case(what: "a year of two digits", row: "1;24;AT;1;1;1", column: "Année", value: "24", problem: .twoDigitYear),
        Case(what: "an empty year", row: "1;;AT;1;1;1", column: "Année", value: "", problem: .notAYear),
        Case(
            what: "a date of two digits", row: "1;01/01/24;AT;1;1;1", column: "Année", value: "01/01/24",
            problem: .twoDigitYear),
        Case(
            what: "not an event", row: "1;2024;maladie;1;1;1", column: "Événement", value: "maladie",
            problem: .notAnEvent),
        Case(what: "an empty identifier", row: ";2024;AT;1;1;1", column: "SIRET", value: "", problem: .emptyIdentifier),
    ]

    @Test("Each fault is named where it stands", arguments: cases)
    func fault(example: Case) throws {
        let rejection = try #require(try reject(example.row))
        #expect(rejection.line == 3)
        #expect(rejection.column == example.column)
        #expect(rejection.value == example.value)
        #expect(rejection.problem == example.problem)
        #expect(rejection.row == example.row.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }

    @Test("An identifier is refused whatever the question, so that the counts of rows do not depend on it")
    func identifierNotAsked() throws {
        #expect(try reject(";2024;AT;1;1;1", requests: [])?.problem == .emptyIdentifier)
    }

    @Test(
        "One SIRET that a spreadsheet damaged is an error of the whole file, whatever the question and the limit",
        arguments: ["5,5201E+13", "5.5201e+13"])
    func damagedIdentifier(siret: String) throws {
        let error = #expect(throws: IntakeError.self) { try reject("\(siret);2024;AT;1;1;1", requests: []) }
        guard case .damagedIdentifiers(let first, 1, 2)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(first.line == 3 && first.column == "SIRET" && first.value == siret)
    }

    @Test("Amounts of money may be corrected downwards")
    func negativeMoney() throws {
        #expect(try reject("1;2024;AT;1;1;-12,50") == nil)
    }

    @Test("A column declared integer refuses decimals, whatever its measure keeps")
    func integerType() throws {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Salariés", .employees, type: "integer")]
        let reading = try Sample(fields, "CTN;Salariés\nA;12,5\nB;12,0\nC;12\n").read()
        #expect(reading.part.rejections.map(\.problem) == [.notWhole])
        #expect(try reading.exposures(.employees) == [[]: 2400])
    }

    @Test("The columns of a single claim: days, rate, death")
    func singleClaim() throws {
        var sample = Sample(
            [.code("CTN", .ctn), .claim("jours", .days), .claim("ip", .incapacityRate), .claim("deces", .death)],
            "CTN;jours;ip;deces\nA;-1;;\nA;1;101;\nA;1;;peut-être\nA;40000;;\nA;1;12,5;\nA;1;100;oui\n")
        sample.row = .claim
        let reading = try sample.read()
        #expect(
            reading.part.rejections.map(\.problem) == [
                .negative, .notARate, .notYesOrNo, .outOfRange, .tooManyDecimals(kept: 0),
            ])
        #expect(reading.part.rejections.map(\.column) == ["jours", "ip", "deces", "jours", "ip"])
        #expect(reading.part.rejections.map(\.line) == [2, 3, 4, 5, 6])
        #expect(reading.part.tally.kept == 1)
    }

    @Test("A column without a name is named by its place")
    func namelessColumn() throws {
        var sample = Sample.counts(["A;x"])
        sample.text = "CTN;Cas;\nA;x;\n"
        #expect(try sample.read().part.rejections.first?.column == "Cas")
    }

    @Test("Columns that identify persons are masked, in the value and in the row, even where the fields are shifted")
    func masked() throws {
        var name = Field(name: "Nom", type: "string", vigie: FieldMeaning())
        name.vigie?.identifies = "persons"
        let sample = Sample(
            [.code("CTN", .ctn), name, .amount("Cas", .claims)], "CTN;Nom;Cas\nA;Durand;x\nA;;Durand;3\n")
        let rejections = try sample.read().part.rejections
        #expect(rejections.map(\.row) == [["A", "***", "x"], ["***", "***", "***", "***"]])
        var number = Field.amount("Matricule", .claims)
        number.vigie?.identifies = "persons"
        let other = try Sample([.code("CTN", .ctn), number], "CTN;Matricule\nA;Durand\n").read().part.rejections
        #expect(other.map(\.value) == ["***"])
        #expect(other.map(\.row) == [["A", "***"]])
    }

    @Test("More refused rows than the limit is an error that gives the first; the limit itself is not")
    func tooMany() throws {
        let sample = Sample.counts(["A;3", "B;x", "C;4", "D;y"])
        #expect(try sample.read(maximumRejects: 0.5).part.tally.rejected == 2)
        let error = #expect(throws: IntakeError.self) { try sample.read(maximumRejects: 0.499) }
        guard case .tooManyRejects("sample", "sample.csv", 2, 4, 0.499, let first)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(first?.line == 3 && first?.value == "x")
    }

    @Test("Not one refused row is accepted at a limit of zero")
    func noneAllowed() throws {
        #expect(throws: IntakeError.self) { try Sample.counts(["A;3", "B;x"]).read(maximumRejects: 0) }
        #expect(try Sample.counts(["A;3"]).read(maximumRejects: 0).part.tally.kept == 1)
    }
}
