import Declarations
import Disclosure
import Foundation
import Schemes
import TestSupport
import Testing

@testable import Comparison

@Suite("Two laws on the same enterprises") struct CommonBaseTests {
    /// The schemes, but that the mean cost of 2025 of CTN BB for absences of 16 to 45 days is not even estimated.
    private static let gapped: (folder: TemporaryFolder, library: SchemeLibrary)? = try? {
        let (folder, shipped) = (try TemporaryFolder(), Project.root + "/Datasets/schemes")
        try FileManager.default.createDirectory(atPath: folder.path + "/tables", withIntermediateDirectories: true)
        for name in ["fr-tarif.json", "at-beitrag.json", "tables/taux-collectifs.json", "tables/taux-communs.json"] {
            let text = try String(contentsOfFile: shipped + "/" + name, encoding: .utf8)
            try folder.write(text.replacing(#""keys": ["BB", "it3"]"#, with: #""keys": ["ZZ", "it3"]"#), to: name)
        }
        return (folder, SchemeLibrary(folder: folder.path, parameters: ParameterFiles(folder: Project.parameters)))
    }()

    private static func column(_ name: String, year: Int, label: String) throws -> ComparedScheme {
        try Samples.column(
            name, year: year, comparedYear: 2025, label: label, of: try #require(gapped).library)
    }

    /// CTN BB has no mean cost of 2025 for absences of 16 to 45 days, and one of 2024.
    private static func study(regime: SecrecyRules.Regime? = nil, years: [Int] = [2025, 2024]) throws -> ComparisonStudy
    {
        let laws = try years.map { year in
            try column("fr-tarif", year: year, label: year == 2025 ? "fr-tarif" : "fr-tarif@\(year)")
        }
        let columns = laws + [try Samples.column("at-beitrag", year: 2025)]
        let plan = Samples.plan(columns)
        let enterprises = (1...10).map { number in
            Samples.enterprise(
                String(number), employees: 200, ctn: number <= 4 ? "BB" : "AA",
                claims: [Claim(year: 2022, days: 28), Claim(year: 2023, days: 28)])
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: regime, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:],
                budget: nil, seed: 1),
            workers: 1)
    }

    @Test("The laws of one scheme stand on the enterprises that both answer; another scheme keeps its own")
    func bases() throws {
        let study = try Self.study()
        #expect(study.plan.commonBases == [[0, 1]])
        let results = try #require(study.table("resultats"))
        #expect(results.cell("fr-tarif", "eligibles")?.value == 6)
        #expect(
            results.rows.map { $0.words[0].code } == ["at-beitrag", "fr-tarif"],
            "the law of another year stands among the common bases alone")
        let effort = try #require(study.table("effort"))
        #expect(effort.rows.map { $0.cells[0].value } == [10, 6, 6])
        let common = try #require(study.table("bases-communes"))
        #expect(common.rows.map { $0.cells.prefix(3).map(\.value) } == [[6, 4, 4], [6, 4, 0]])
    }

    @Test("Laws of other years than the one compared stay in the results where none of the year stands beside them")
    func otherYearsAlone() throws {
        let alone = try #require(try Self.study(years: [2024]).table("resultats"))
        #expect(alone.rows.map { $0.words[0].code } == ["at-beitrag", "fr-tarif@2024"])
        let secret = try Self.study(regime: try Unreleased.regime())
        #expect(secret.table("resultats")?.rows.count == 3, "no common base is printed of an unreleased portfolio")
    }

    @Test("The whole of the common base is that of its sizes and of its sectors")
    func identities() throws {
        for column in try Self.study().tally.columns.prefix(2) {
            #expect(column.common.bySize.values.reduce(0) { $0 + $1.low } == column.common.all.low)
            #expect(column.common.bySector.values.reduce(0) { $0 + $1.enterprises } == 6)
        }
    }

    /// Four large enterprises have no answer; of 8 small and 2 large ones that have one, those of 20 employees are two.
    private static func uneven(regime: SecrecyRules.Regime? = nil) throws -> ComparisonStudy {
        let columns = [
            try column("fr-tarif", year: 2025, label: "fr-tarif"),
            try column("fr-tarif", year: 2024, label: "fr-tarif@2024"),
        ]
        let plan = Samples.plan(columns, pair: (1, 0))
        let claims = [Claim(year: 2022, days: 28), Claim(year: 2023, days: 28)]
        let enterprises = (1...10).map { number in
            Samples.enterprise(
                String(number), employees: number <= 4 ? 200 : 20, ctn: number <= 6 ? "BB" : "AA",
                claims: number <= 4 ? claims : [])
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: regime, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:], budget: nil, seed: 1),
            workers: 1)
    }

    @Test("A common base says how much of the portfolio it covers: 120 of 920 employees, all paid alike")
    func coverage() throws {
        let population = try #require(try Self.uneven().table("effort")?.population)
        #expect(
            population.french.contains("6 entreprises sur 10, 13,0 % des salariés et 13,0 % de la masse salariale ; 4 ")
        )
        let whole = try #require(try Self.study(years: [2024]).table("effort")?.population)
        #expect(!whole.french.contains("des salariés et"))
    }

    @Test("A figure over less than half of the employees of its sector is unreliable: 40 of 840; all 80 of the other")
    func smallCoverage() throws {
        let cells = try #require(try Self.uneven().table("par-secteur")).rows.filter { $0.words[0].code == "fr-tarif" }
            .reduce(into: [:]) { $0[$1.words[1].code] = $1.cells[4] }
        #expect(cells["BB"]?.flags == .unreliable && cells["BB"]?.reasons == [.undefined(.smallCoverage)])
        #expect(cells["AA"]?.flags == [] && cells["AA"]?.reasons == [])
        let hidden = try Self.uneven(regime: try Unreleased.regime())
        #expect(hidden.tables.flatMap(\.rows).flatMap(\.cells).allSatisfy { !$0.flags.contains(.unreliable) })
    }

    @Test("Gains and losses say which law comes before and which after")
    func movement() throws {
        let population = try #require(try Self.uneven().table("gagnants-perdants")?.population)
        #expect(
            population.french
                == "de « Tarification AT/MP du régime général (FR, 2024) », avant, à « Tarification AT/MP du "
                + "régime général (FR) », après.")
    }

    @Test("Of an unreleased portfolio, no second base is printed: their difference would be the four that are left out")
    func secrecy() throws {
        let study = try Self.study(regime: try Unreleased.regime(), years: [2024, 2025])
        #expect(study.table("bases-communes")?.rows.isEmpty == true)
        #expect(study.table("effort")?.rows.map { $0.cells[0].value } == [10, 10, nil])
    }

    @Test(
        "From January to April 2025 the tariff of 2024 reads claims of 2020 to 2022 (décret 2025-318, D. 242-6-4 CSS)")
    func applications() throws {
        let columns = try Self.study().plan.columns
        #expect(columns[0].applications.map(\.tariffYear) == [2024, 2025])
        #expect(columns[0].applications.map { ($0.share * 12).rounded() } == [4, 8])
        #expect(columns[0].applications.map(\.claimYears) == [2020...2022, 2021...2023])
        #expect(columns[1].applications.map(\.claimYears) == [2021...2023])
        #expect(columns[2].applications.map(\.claimYears) == [nil])
    }
}
