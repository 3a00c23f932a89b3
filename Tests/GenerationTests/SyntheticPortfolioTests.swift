import Declarations
import TestSupport
import Testing

@testable import Generation

@Suite("Made-up portfolios") struct SyntheticPortfolioTests {
    private static func model() throws -> SyntheticModel {
        try SyntheticModel(profiles: ParameterFiles(folder: Project.parameters + "/generation"))
    }

    private static func rows(_ file: SyntheticPortfolio.File, count: Int, seed: UInt64) throws -> [[Substring]] {
        var bytes: [UInt8] = []
        SyntheticPortfolio(model: try model(), count: count, seed: seed).write(file) { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    }

    @Test("A seed gives the same rows, whatever the number of enterprises after them; another seed gives others")
    func seed() throws {
        let short = try Self.rows(.establishments, count: 50, seed: 3)
        #expect(try Array(Self.rows(.establishments, count: 1500, seed: 3).prefix(short.count)) == short)
        #expect(try Self.rows(.establishments, count: 50, seed: 4) != short)
    }

    @Test("Every row has a field for each column; an enterprise has six years, and claims and actions name it")
    func shape() throws {
        let establishments = try Self.rows(.establishments, count: 300, seed: 1)
        #expect(establishments.count == 1 + 6 * 300)
        let names = Set(establishments.dropFirst().map { $0[0] })
        #expect(names.count == 300)
        for file in SyntheticPortfolio.File.allCases {
            let rows = try Self.rows(file, count: 300, seed: 1)
            #expect(rows.allSatisfy { $0.count == rows[0].count })
            let column = try #require(rows[0].firstIndex(of: "siret"))
            #expect(rows.dropFirst().allSatisfy { names.contains($0[column]) })
        }
    }

    @Test("Every SIRET has its fourteen digits and a valid key, and no two claims have one number")
    func identifiers() throws {
        for siret in Set(try Self.rows(.establishments, count: 300, seed: 1).dropFirst().map { String($0[0]) }) {
            #expect(siret.utf8.count == 14 && luhnSum(Int(siret) ?? -1) % 10 == 0, "\(siret)")
        }
        let numbers = try Self.rows(.claims, count: 300, seed: 1).dropFirst().map { $0[0] }
        #expect(Set(numbers).count == numbers.count)
    }

    @Test("Sectors, sizes and accidents are those of the model, within chance")
    func plausible() throws {
        let model = try Self.model()
        let rows = try Self.rows(.establishments, count: 4000, seed: 5).dropFirst().filter { $0[1] == "2025" }
        let small = Double(rows.count { (Double($0[4]) ?? 0) < 10 }) / 4000
        #expect(abs(small - (model.sizes.first?.share ?? 0)) < 0.04)
        let sections = model.sectors.reduce(0) { $0 + $1.sections }
        for sector in model.sectors {
            let share = Double(rows.count { $0[2] == sector.ctn }) / 4000
            #expect(abs(share - sector.sections / sections) < 0.02, "\(sector.ctn)")
        }
        let kinds = model.kinds.filter { $0.event == "AT" }.reduce(0) { $0 + $1.share }
        let expected = rows.reduce(0.0) { sum, row in
            let frequency = model.sectors.first { $0.ctn == row[2] }?.frequency ?? 0
            return sum + (Double(row[4]) ?? 0) * frequency / 1000 * kinds
        }
        let accidents = try Self.rows(.claims, count: 4000, seed: 5).count { $0[2] == "2025" && $0[3] == "AT" }
        #expect(abs(Double(accidents) / expected - 1) < 0.1)
    }
}
