import Facts
import TestSupport
import Testing

@testable import Intake

@Suite("Codes learned from the head of a large file")
struct LearnedCodesTests {
    /// Rows in two regions, one of which is met late only; every row is one case. About 2.4 MiB.
    private static let rows = 120_000
    private static let lateRow = 100_000

    private func sample(firstRow: String) throws -> ResourceReading {
        var lines = ["CTN;Annee;Region;Cas", firstRow]
        for row in 2...Self.rows {
            let region = row < Self.lateRow ? "cramif" : "une region au nom plus long que les autres"
            lines.append("\(row.isMultiple(of: 3) ? "BB" : "AA");2024;\(region);1")
        }
        var sample = Sample(
            [.code("CTN", .ctn), .code("Annee", .year), .code("Region", .region), .amount("Cas", .claims)],
            lines.joined(separator: "\n") + "\n")
        sample.constants = ["event": Constant("AT")]
        return try sample.read(requests: [[.ctn], [.region]])
    }

    @Test("Every row counts once, under the code that its text means, be it met early or late")
    func sums() throws {
        let reading = try sample(firstRow: "AA;2024;bourgogne-franche-comte;1")
        #expect(reading.part.tally.kept == Self.rows)
        let thirds = Int64(Self.rows / 3)
        #expect(try reading.amounts() == [["AA"]: Int64(Self.rows) - thirds, ["BB"]: thirds])
        let late = Int64(Self.rows - Self.lateRow + 1)
        let regions = try reading.amounts(by: [.region])
        #expect(regions.values.sorted() == [1, late, Int64(Self.rows) - late - 1].sorted())
    }

    /// Tableau 25 alone is of the represented diseases, with the mark a cancer; « OUI » is met late only.
    @Test("Marks of cancer count alike, be they learned from the head, met late or blank")
    func cancers() throws {
        var lines = ["Tableau;Cancer;Remarque;Cas"]
        for row in 1...Self.rows {
            let yes = row < Self.lateRow ? "oui" : "OUI"
            lines.append("025A;\(["", "non", yes, ""][row % 4]);une remarque;1")
        }
        let remark = Field(name: "Remarque", type: "string")
        var sample = Sample(
            [.code("Tableau", .tableau), .marks("Cancer"), remark, .amount("Cas", .claims)],
            lines.joined(separator: "\n") + "\n")
        sample.constants = ["year": Constant("2024"), "event": Constant("MP")]
        let families = try sample.read(requests: [[.familleMP]]).amounts(by: [.familleMP], event: .disease)
        #expect(families == [["cancers-hors-amiante"]: 30_000, ["autres-representes"]: 90_000])
    }

    @Test("A code stands on the line where the file first writes it")
    func lines() throws {
        let reading = try sample(firstRow: "ZZ;2024;cramif;1")
        let lines = reading.part.codeLines.filter { $0.key.dimension == .ctn }
        #expect(lines.map { $0.key.code }.sorted() == ["AA", "BB", "ZZ"])
        #expect(lines[CodePlace(dimension: .ctn, code: "ZZ")] == 2)
        #expect(lines[CodePlace(dimension: .ctn, code: "BB")] == 4)
    }

    @Test("A row at the head that is refused is refused once")
    func refused() throws {
        let reading = try sample(firstRow: "AA;5;cramif;1")
        #expect(reading.part.tally.rejected == 1)
        #expect(reading.part.rejections.map(\.line) == [2])
        #expect(reading.part.tally.read == Self.rows)
    }
}
