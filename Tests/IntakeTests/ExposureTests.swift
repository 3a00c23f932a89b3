import Intake
import TestSupport
import Testing

@testable import Facts

@Suite("Exposure counts once per key over the folder")
struct ExposureTests {
    private func accidents(_ lines: [String]) -> Sample {
        var sample = Sample(
            [.code("CTN", .ctn), .code("NAF", .naf5), .amount("Salariés", .employees), .amount("AT", .claims)],
            (["CTN;NAF;Salariés;AT"] + lines).joined(separator: "\n") + "\n")
        sample.exposureKey = [.ctn, .naf5]
        sample.file = "at.csv"
        return sample
    }

    /// The employees are repeated on every row of a block, as in the file of diseases of the CNAM.
    private func diseases(_ lines: [String]) -> Sample {
        var sample = Sample(
            [
                .code("CTN", .ctn), .code("NAF", .naf5), .code("Tableau", .tableau), .amount("Salariés", .employees),
                .amount("MP", .claims),
            ], (["CTN;NAF;Tableau;Salariés;MP"] + lines).joined(separator: "\n") + "\n")
        sample.constants = ["year": Constant("2024"), "event": Constant("MP")]
        sample.exposureKey = [.ctn, .naf5]
        sample.file = "mp.csv"
        return sample
    }

    private func base(_ samples: [Sample]) throws -> FactBase {
        let folder = try TemporaryFolder()
        for sample in samples { try sample.write(to: folder) }
        return FactBase(try readFolder(folder, samples.map(\.resource), requests: [[.ctn]]).map(\.part.facts))
    }

    private static let blocks = [
        "AA;0111Z;057A;100;3", "AA;0111Z;030A;100;1", "AA;4711D;057A;20;0", "ZC;xxxxx;057A;0;9",
    ]

    @Test("Repeated on every row of a block, and in two files: 120 employees, not 340")
    func once() throws {
        let base = try base([accidents(["A;0111Z;100;5", "A;4711D;20;6"]), diseases(Self.blocks)])
        let employees = try base.exposure(.employees, year: "2024", by: [.ctn], selection: Selection()).get().rows
            .spelled
        #expect(employees.mapValues(\.amount) == [["AA"]: 12000, ["ZC"]: 0])
        #expect(base.exposureConflictCount == 0)
    }

    @Test("The claims of both files are added, each under its event")
    func claims() throws {
        let base = try base([accidents(["A;0111Z;100;5"]), diseases(Self.blocks)])
        let question = ClaimQuestion(measure: .claims, by: [.ctn], selection: Selection())
        let accidents = try base.claims(question, year: "2024", event: .accident).get().rows.spelled.mapValues(\.amount)
        let diseases = try base.claims(question, year: "2024", event: .disease).get().rows.spelled.mapValues(\.amount)
        #expect(accidents == [["AA"]: 5])
        #expect(diseases == [["AA"]: 4, ["ZC"]: 9])
    }

    @Test("The compte spécial has claims and nobody exposed")
    func specialAccount() throws {
        let base = try base([diseases(Self.blocks)])
        let employees = try base.exposure(
            .employees, year: "2024", by: [], selection: Selection([.ctn: ["Z"]])
        ).get().rows.spelled
        #expect(employees.mapValues(\.amount) == [[]: 0])
    }

    @Test("Two files that disagree on a key: a conflict with its key and both values; the smaller counts")
    func conflict() throws {
        let base = try base([accidents(["A;0111Z;90;5", "A;4711D;20;6"]), diseases(Self.blocks)])
        #expect(base.exposureConflictCount == 1)
        var expected = ExposureConflict(
            key: [.year, .ctn, .naf5], codes: ["2024", "AA", "0111Z"], measure: .employees, kept: 9000, refused: 10000)
        (expected.resource, expected.line) = ("mp", 2)
        #expect(base.exposureConflicts == [expected])
        let employees = try base.exposure(.employees, year: "2024", by: [], selection: Selection()).get().rows.spelled
        #expect(employees.mapValues(\.amount) == [[]: 11000])
    }

    @Test("Two rows of one file that disagree are a conflict too, counted once per key")
    func conflictInFile() throws {
        let base = try base([diseases(["A;0111Z;057A;100;3", "A;0111Z;030A;99;1", "A;0111Z;042A;98;1"])])
        #expect(base.exposureConflictCount == 1)
    }

    @Test("Without a declared key, every column of the population is the key")
    func undeclaredKey() throws {
        var sample = accidents(["A;0111Z;100;5", "A;0111Z;100;5", "A;4711D;20;6"])
        sample.exposureKey = nil
        #expect(try sample.read().exposures(.employees) == [[]: 12000])
    }

    @Test("An exposure declared missing is not zero")
    func missing() throws {
        var sample = accidents(["A;0111Z;nd;5", "A;4711D;20;6"])
        sample.missing = [MissingValue(value: "nd", label: "non disponible")]
        let facts = try sample.read().part.facts
        let rows = try FactBase([facts]).exposure(.employees, year: "2024", by: [], selection: Selection()).get().rows
            .spelled
        #expect(rows == [[]: Sum(amount: 2000, missing: 1)])
    }
}
