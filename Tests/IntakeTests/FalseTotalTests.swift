import Facts
import Intake
import Testing

/// Groups, départements and towns whose names read like the word of a total.
@Suite("Names that read like totals") struct FalseTotalTests {
    private let fields: [Field] = [.code("Région", .region), .code("Année", .year), .amount("Cas", .claims)]

    private func table(_ rows: [String]) -> Sample {
        var sample = Sample(fields, (["Région;Année;Cas"] + rows).map { $0 + "\n" }.joined())
        sample.constants = ["event": Constant("AT")]
        return sample
    }

    @Test("A row that is not the sum of the others counts and is told; the total below it is set aside")
    func namesInATable() throws {
        let reading = try table([
            "Aisne;2024;30", "Oise;2024;40", "Somme;2024;20", "TOTAL ENERGIES;2024;5", "Total;2024;95",
        ])
        .read(requests: [[.region]])
        #expect(reading.part.tally.kept == 4)
        #expect(reading.part.totals.map(\.label) == ["Total"])
        #expect(reading.part.falseTotals.map(\.label) == ["Somme", "TOTAL ENERGIES"])
        #expect(reading.part.falseTotals.map(\.line) == [4, 5])
        #expect(try reading.amounts(by: [.region])[["Somme"]] == 20)
    }

    @Test(
        "The same words on a row that is the sum of others name a total",
        arguments: ["Somme", "Total des régions", "Tous"])
    func sums(label: String) throws {
        let reading = try table(["Aisne;2024;30", "Oise;2024;40", "\(label);2024;70"]).read()
        #expect(reading.part.tally.kept == 2)
        #expect(reading.part.falseTotals.isEmpty)
    }

    @Test("A total with a mistake stays one; a group called Total, smaller than a part, does not")
    func wrongTotal() throws {
        #expect(try table(["Aisne;2024;30", "Oise;2024;40", "Total;2024;75"]).read().part.tally.kept == 2)
        let reading = try table(["Aisne;2024;30", "Oise;2024;40", "Total;2024;35"]).read()
        #expect(reading.part.tally.kept == 3)
        #expect(reading.part.falseTotals.map(\.line) == [4])
    }

    @Test("A column that holds nothing but the word of a total is no total of anything")
    func onlyTotals() throws {
        let reading = try Sample(
            [.code("Région", .region), .code("CTN", .ctn), .amount("Cas", .claims)],
            "Région;CTN;Cas\nAisne;Total;3\nOise;Total;4\n"
        ).read()
        #expect(reading.part.tally.kept == 2)
    }

    @Test("Single claims of a town, a group or a département of such a name are kept, whatever the question")
    func singleClaims() throws {
        let text = """
            siret;Année;Région;CTN;Cas
            00000000000018;2024;Tous;A;
            00000000000026;2024;Somme;A;
            00000000000034;2024;TOTAL ENERGIES;A;
            ;2024;Sous-total Somme;;
            Total;2024;;;

            """
        for requests in [[[.region]], []] as [[Set<Dimension>]] {
            var sample = Sample(
                [
                    .code("siret", .establishment), .code("Année", .year), .code("Région", .region), .code("CTN", .ctn),
                ], text)
            sample.row = .claim
            sample.constants = ["event": Constant("AT")]
            let tally = try sample.read(requests: requests).part.tally
            #expect([tally.kept, tally.rejected, tally.setAside] == [3, 0, 2])
        }
    }
}
