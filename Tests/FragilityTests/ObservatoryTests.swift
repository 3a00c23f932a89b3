import Declarations
import Facts
import Tables
import Testing
import Words

@testable import Fragility

@Suite("One observatory of several tools") struct ObservatoryTests {
    /// Two tools that examined the same 200 people: 40 found by both, 12 by the first, 20 by the second, 128 by neither.
    private static let cells = [(true, true, 40), (true, false, 12), (false, true, 20), (false, false, 128)]

    private static func person(_ number: Int, found: Bool, age: Int = 40, territory: UInt16 = 1) -> Observation {
        let code = (0..<16).map { UInt8(truncatingIfNeeded: $0 < 8 ? 0 : number >> (8 * ($0 - 8))) }
        return Observation(
            pseudonym: Pseudonym(code: code), birth: BirthDate(year: Int32(2024 - age), month: 1, day: 1)!,
            sex: .female,
            territory: territory, groups: SIMD4(), assessment: nil, finding: found ? .found : .notFound, state: nil,
            line: number)
    }

    private static func declaration(paths: [PreventionPath] = []) -> FragilityDeclaration {
        FragilityDeclaration(
            title: Bilingual(same: ""), day: BirthDate(year: 2024, month: 12, day: 31)!, ages: [18, 60],
            instruments: nil, groups: nil,
            tools: ["a", "b"].map {
                FragilityDeclaration.Tool(code: $0, label: Bilingual(same: $0.uppercased()), gir: nil)
            },
            territory: nil, composite: nil, priorities: nil,
            rights: [.init(code: "c", label: Bilingual(same: "C"), eligible: "e", beneficiaries: "f")],
            risks: nil, paths: paths)
    }

    private static func files(isList: Bool = false) -> [PersonFile] {
        var (first, second) = ([Observation](), [Observation]())
        for (inFirst, inSecond, count) in cells {
            for _ in 0..<count {
                let number = first.count
                let age = number < 30 ? 80 : 40
                first.append(person(number, found: inFirst, age: age))
                second.append(person(number, found: inSecond, age: age, territory: 2))
            }
        }
        return [first, second].enumerated().map {
            PersonFile(
                tool: $0, questionnaire: nil, source: "essai", observations: $1, isList: isList && $0 == 1,
                rows: FileRows(
                    path: "\($0).csv", read: $1.count, kept: $1.count, rejected: 0, setAside: 0, repeated: 0,
                    provisional: 0))
        }
    }

    private static let territories = TerritoryData(
        codes: ["x", "y"], labels: [Bilingual(same: "X"), Bilingual(same: "Y")], population: [1000, 500],
        indicators: ["e": [100, 20], "f": [60, 15]], isReleased: false, source: "essai")

    private static func observatory(
        paths: [PreventionPath] = [], isList: Bool = false, isReleased: Bool = false
    ) throws -> Observatory {
        let declaration = declaration(paths: paths)
        let places = TerritoryData(
            codes: territories.codes, labels: territories.labels, population: territories.population,
            indicators: territories.indicators, isReleased: isReleased, source: "essai")
        return try Observatory(
            declaration,
            codes: StudyCodes(declaration, territories: [("x", Bilingual(same: "X")), ("y", Bilingual(same: "Y"))]),
            files: files(isList: isList), territories: places, risks: [],
            rules: try .enforced())
    }

    @Test("Agreement by hand: kappa (0.84 - 0.596) / 0.404, Jaccard 40/72, Chapman 53 × 61 / 41 - 1")
    func agreement() throws {
        let row = try #require(try Self.observatory().table("concordance")?.rows.first)
        #expect(row.cells[0].value == 200 && row.cells[1].value == 40)
        let chance = 0.26 * 0.3 + 0.74 * 0.7
        #expect(abs((row.cells[2].value ?? 0) - (0.84 - chance) / (1 - chance)) < 1e-12)
        #expect(abs((row.cells[3].value ?? 0) - 40.0 / 72) < 1e-12)
        #expect(abs((row.cells[4].value ?? 0) - (53.0 * 61 / 41 - 1)) < 1e-9)
        #expect((row.cells[4].lower ?? 0) >= 72)
    }

    @Test("A tool that gives only a list has neither examined people nor agreement, and still has its size")
    func lists() throws {
        let observatory = try Self.observatory(isList: true)
        let cell = try #require(observatory.table("outils")?.cell("b", "examines"))
        #expect(cell.value == nil && cell.reasons == [.undefined(.listOnly)])
        #expect(observatory.table("outils")?.cell("b", "reperes")?.value == 60)
        #expect(observatory.table("concordance")?.rows[0].cells[2].reasons == [.undefined(.listOnly)])
    }

    @Test("A person counts once, in the territory of the first file that names one")
    func coverage() throws {
        let table = try #require(try Self.observatory().table("couverture"))
        #expect(table.cell("x", "examines")?.value == 200)
        #expect(table.cell("y", "examines")?.value == 0)
        #expect(table.cell("x", "taux-couverture")?.value == 20)
        #expect(table.cell("total", "reperes")?.value == 72)
        #expect(table.cell("x", "non-reperes")?.value == 128 && table.cell("total", "non-reperes")?.value == 128)
        #expect(table.cell("y", "non-reperes")?.value == 0)
        #expect(table.rows[1].words[1].code == "A, B" && table.rows[1].words[2].code == "couverture basse")
    }

    @Test("The first path whose conditions hold takes a person; the load compares with the capacity")
    func orientation() throws {
        func path(_ code: String, _ when: PreventionPath.Conditions, capacity: Int? = nil) -> PreventionPath {
            PreventionPath(
                code: code, label: Bilingual(same: code), audience: Bilingual(same: ""), pilot: Bilingual(same: "P"),
                partners: [Bilingual(same: "Q")], capacity: capacity, when: when)
        }
        let observatory = try Self.observatory(paths: [
            path(
                "ages", .init(anyTool: nil, allTools: nil, minimumTools: nil, ages: [75, 120], groups: nil),
                capacity: 20),
            path("deux", .init(anyTool: nil, allTools: ["a", "b"], minimumTools: nil, ages: nil, groups: nil)),
            path("premier", .init(anyTool: ["a"], allTools: nil, minimumTools: nil, ages: nil, groups: nil)),
        ])
        let table = try #require(observatory.table("parcours"))
        // Of the 72 found, the first 30 are 80 years old; both tools found 40, of whom 10 are left; 12 by the first alone.
        #expect(table.cell("premier", "charge")?.reasons == [.undefined(.noCapacity)])
        // Ten is hidden. The combinations say that both tools found 40: the 30 are hidden with the ten, and their load.
        for (path, measure) in [("deux", "personnes"), ("ages", "personnes"), ("ages", "charge")] {
            #expect(table.cell(path, measure)?.flags == [.notAvailable, .confidential])
        }
        #expect(table.cell("premier", "personnes")?.value == 12)
        #expect(table.cell("aucun", "personnes")?.value == 20)
        // Found by the second alone, all of them 40 years old.
        let none = try #require(observatory.table("sans-parcours"))
        #expect(none.rows.map { $0.words[0].code } == ["18-59", "total"])
        #expect(none.rows.map { $0.cells[0].value } == [20, 20])
        let large = try #require(
            try Self.observatory(paths: [path("ages", .everybodyFound, capacity: 48)]).table("parcours"))
        #expect(large.cell("ages", "personnes")?.value == 72 && large.cell("ages", "charge")?.value == 150)
    }

    /// Of the 72 found, the first 30 are 80 years old and the others 40; the second tool alone found 20 of the latter.
    @Test("Those whom no path takes are counted by age, and ages of nobody have no row")
    func withoutPath() throws {
        func table(_ when: PreventionPath.Conditions) throws -> Table {
            let path = PreventionPath(
                code: "p", label: Bilingual(same: "p"), audience: Bilingual(same: ""), pilot: Bilingual(same: "P"),
                partners: [], capacity: nil, when: when)
            return try #require(try Self.observatory(paths: [path]).table("sans-parcours"))
        }
        let few = try table(.init(anyTool: ["a"], allTools: nil, minimumTools: nil, ages: nil, groups: nil))
        #expect(few.rows.map { $0.words[0].code } == ["18-59", "total"])
        #expect(few.rows.map { $0.cells[0].value } == [20, 20])
        let all = try table(.init(anyTool: nil, allTools: nil, minimumTools: nil, ages: [200, 200], groups: nil))
        #expect(all.rows.map { $0.words[0].code } == ["18-59", "60-", "total"])
        #expect(all.rows.map { $0.cells[0].value } == [42, 30, 72])
    }

    @Test("A tool that gives only a list says nothing of those whom it did not find; the other one does")
    func foundByNoTool() throws {
        let cell = try #require(try Self.observatory(isList: true).table("couverture")?.cell("x", "non-reperes"))
        #expect(cell.value == 128, "one of the two tools says whom it did not find")
    }

    @Test("Take-up hides five people without their right, unless the source has released them")
    func takeUp() throws {
        let kept = try #require(try Self.observatory().table("recours-c"))
        #expect(kept.cell("y", "beneficiaires")?.value == nil)
        #expect(kept.cell("total", "eligibles")?.value == 120)
        let released = try #require(try Self.observatory(isReleased: true).table("recours-c"))
        #expect(released.cell("y", "taux-recours")?.value == 75)
        #expect(released.cell("total", "taux-recours")?.value == 62.5)
    }

    @Test("Exclusive combinations are disjoint and make everybody who is found")
    func combinations() throws {
        let table = try #require(try Self.observatory().table("combinaisons"))
        #expect(table.rows.map { $0.words[0].code } == ["a+b", "b", "a"])
        #expect(table.rows.compactMap { $0.cells[0].value } == [40, 20, 12])
    }
}

extension PreventionPath.Conditions {
    fileprivate static let everybodyFound = PreventionPath.Conditions(
        anyTool: nil, allTools: nil, minimumTools: nil, ages: nil, groups: nil)
}

@Suite("Bands of age") struct AgeBandsTests {
    @Test("Bands of age: the first bound opens the second band, the last band is open")
    func bands() {
        let bands = AgeBands([16, 26, 60], on: BirthDate(year: 2024, month: 12, day: 31)!)
        func band(_ year: Int32) -> Int { bands.band(of: BirthDate(year: year, month: 12, day: 31)!) }
        #expect([2009, 2008, 1999, 1998, 1964, 1930].map(band) == [0, 1, 1, 2, 3, 3])
        #expect(
            bands.labels.map(\.label.french) == ["Moins de 16 ans", "16 à 25 ans", "26 à 59 ans", "60 ans et plus"])
    }
}
