import Facts
import Intake
import TestSupport
import Testing

/// Two things at once: what one of two files lacks, a second profile, a second column.
@Suite("Two things at once")
struct TwoAtOnceTests {
    private func exposures(_ text: String, _ measure: Measure, file: String = "a.csv") -> Sample {
        var sample = Sample(
            [.code("Siret", .establishment), .code("CTN", .ctn), .amount("Valeur", measure)],
            "Siret;CTN;Valeur\n" + text)
        sample.role = .exposure
        sample.constants = ["year": Constant("2024")]
        sample.exposureKey = [.establishment, .year, .ctn]
        sample.missing = [MissingValue(value: "nd", label: "non disponible")]
        sample.file = file
        return sample
    }

    @Test("Hours that the second of two files lacks are missing in the sum of both")
    func missingExposureOfTheSecondFile() throws {
        let samples = [
            exposures("e1;AA;1000\n", .hours), exposures("e2;AA;2000\ne3;AA;nd\n", .hours, file: "b.csv"),
        ]
        let folder = try TemporaryFolder()
        for sample in samples { try sample.write(to: folder) }
        let base = FactBase(try readFolder(folder, samples.map(\.resource), requests: [[.ctn]]).map(\.part.facts))
        let sum = try base.exposure(.hours, year: "2024", by: [.ctn], selection: Selection()).get().rows[["AA"]]
        #expect(sum?.missing == 1)
    }

    @Test("A repeated row of the second profile of an establishment counts once")
    func repeatedSecondProfile() throws {
        let reading = try exposures("e1;AA;100\ne1;BB;50\ne1;BB;50\n", .employees).read(requests: [[.ctn]])
        #expect(try reading.exposures(.employees, by: [.ctn]) == [["AA"]: 10_000, ["BB"]: 5_000])
    }

    @Test("A death that one column tells stands, though another column has no date of it")
    func deathToldOnce() throws {
        var sample = Sample(
            [
                .code("CTN", .ctn), .claim("Décès", .death), .claim("Date du décès", .deathDate),
                .claim("IP", .incapacityRate),
            ],
            "CTN;Décès;Date du décès;IP\nA;oui;nd;0\n")
        sample.row = .claim
        sample.missing = [MissingValue(value: "nd", label: "non disponible")]
        let reading = try sample.read(requests: [[.ctn]])
        #expect(try reading.amounts(.deaths) == [["AA"]: 1])
        #expect(try reading.amounts(.incapacityPoints) == [["AA"]: 99])
    }

    @Test("A plain number of sixteen digits is as far out of range as any other in cents")
    func plainNumberBeyondTheLimit() throws {
        let reading = try Sample([.code("CTN", .ctn), .amount("Coût", .cost)], "CTN;Coût\nA;1234567890123456\nB;1\n")
            .read()
        #expect(reading.part.rejections.map(\.problem) == [.outOfRange])
        #expect(reading.part.rejections.map(\.line) == [2])
    }

    @Test("Columns of one measure that count different people are added, and repeat no row")
    func addends() throws {
        var men = Field.amount("kaza_erkek", .claims)
        var women = Field.amount("kaza_kadin", .claims)
        let text = "il;kaza_erkek;kaza_kadin\nAdana;11443;2072\nBursa;27236;10185\n"
        #expect(throws: IntakeError.self) { try Sample([.code("il", .region), men, women], text).read() }
        men.vigie?.addend = "men"
        women.vigie?.addend = "women"
        let reading = try Sample([.code("il", .region), men, women], text).read(requests: [[.region]])
        #expect(try reading.amounts(by: [.region]) == [["Adana"]: 13_515, ["Bursa"]: 37_421])
        #expect(FactBase([reading.part.facts]).inconsistencies.isEmpty)
        women.vigie?.addend = nil
        #expect(throws: IntakeError.self) { try Sample([.code("il", .region), men, women], text).read() }
    }

    @Test("Columns that differ by their constants repeat no row")
    func constantsOfColumns() throws {
        let fields: [Field] = [
            .code("Pays", .country), .amount("Agriculture", .claims, constants: ["nace": Constant("A")]),
            .amount("Industrie", .claims, constants: ["nace": Constant("B-E")]),
        ]
        let reading = try Sample(fields, "Pays;Agriculture;Industrie\nBE;10;20\nFR;30;31\n").read()
        #expect(FactBase([reading.part.facts]).inconsistencies.isEmpty)
    }
}
