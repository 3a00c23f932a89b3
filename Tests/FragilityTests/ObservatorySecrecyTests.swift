import Declarations
import Facts
import TestSupport
import Testing
import Words

@testable import Fragility

@Suite("What secrecy takes with a hidden count") struct ObservatorySecrecyTests {
    private static let tools = [FragilityDeclaration.Tool(code: "a", label: Bilingual(same: "A"), gir: nil)]

    private func declaration(indicators: [String] = []) -> FragilityDeclaration {
        let composite = CompositeDeclaration(
            title: Bilingual(same: ""), source: "essai", method: .sumOfZScores,
            indicators: indicators.map {
                .init(name: $0, label: Bilingual(same: $0), weight: 1, highIsWorse: true, logarithm: nil)
            })
        return FragilityDeclaration(
            title: Bilingual(same: ""), day: BirthDate(year: 2024, month: 12, day: 31)!, ages: [40], instruments: nil,
            groups: nil,
            tools: Self.tools, territory: nil, composite: indicators.isEmpty ? nil : composite, priorities: 1,
            rights: [.init(code: "c", label: Bilingual(same: "C"), eligible: "e", beneficiaries: "f")], risks: nil,
            paths: nil)
    }

    private func observatory(
        _ declaration: FragilityDeclaration, files: [PersonFile] = [], isReleased: Bool = false,
        zeroReveals: Bool = false
    ) throws -> Observatory {
        let codes = ["x", "y", "z"]
        return try Observatory(
            declaration, codes: StudyCodes(declaration, territories: codes.map { ($0, Bilingual(same: $0)) }),
            files: files,
            territories: TerritoryData(
                codes: codes, labels: codes.map(Bilingual.init(same:)), population: [1000, 500, 400],
                indicators: ["e": [100, 20, 70], "f": [60, 15, 40], "taux": [5, 9, 7]], isReleased: isReleased,
                source: "essai"),
            risks: [], rules: try .enforced(zeroReveals: zeroReveals))
    }

    @Test("A composite made of a hidden count is hidden everywhere: those of the others would give it back")
    func composite() throws {
        let hidden = try observatory(declaration(indicators: ["taux", "f"]))
        let cells = try #require(hidden.table("territoires")).rows.flatMap(\.cells)
        #expect(cells.allSatisfy { $0.value == nil && $0.reasons == [.fewPersons(minimum: 11)] })
        #expect(hidden.table("territoires-prioritaires")?.rows.isEmpty == true)
        let released = try observatory(declaration(indicators: ["taux", "f"]), isReleased: true)
        #expect(released.table("territoires")?.cell("x", "composite")?.value != nil)
        #expect(try observatory(declaration(indicators: ["taux"])).table("territoires")?.cell("x", "rang")?.value == 3)
    }

    /// `found` of the people of each territory, in the order of the territories.
    private func file(
        _ counts: [(people: Int, found: Int)], setAside: Int = 0, questionnaire: Questionnaire? = nil
    ) -> PersonFile {
        var observations: [Observation] = []
        for (territory, count) in counts.enumerated() {
            for number in 0..<count.people {
                let code = [UInt8](repeating: 0, count: 14) + [UInt8(territory), UInt8(number)]
                observations.append(
                    Observation(
                        pseudonym: Pseudonym(code: code), birth: BirthDate(year: 1980, month: 1, day: 1)!,
                        sex: .female, territory: UInt16(territory + 1), groups: SIMD4(),
                        assessment: questionnaire.map { _ in assessment(isFound: number < count.found) },
                        finding: number < count.found ? .found : .notFound, state: nil, line: number + 2))
            }
        }
        let kept = observations.count
        return PersonFile(
            tool: 0, questionnaire: questionnaire, source: "essai", observations: observations, isList: false,
            rows: FileRows(
                path: "a.csv", read: kept + setAside, kept: kept, rejected: 0, setAside: setAside, repeated: 0,
                provisional: 0))
    }

    /// 60 hundredths of a point, or 60 points.
    private func assessment(isFound: Bool) -> Assessment {
        let score = isFound ? 6000 : 60
        return Assessment(score: score, lowest: score, highest: score)
    }

    /// 20 persons with a mean of 3.57 cannot have more than two beyond 30.17.
    @Test("A mean goes with the number of those beyond the threshold, which it bounds") func mean() throws {
        let people = [(people: 20, found: 1), (people: 60, found: 30), (people: 60, found: 40)]
        let epices = try EPICES.questionnaire(
            ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024)
        let table = try #require(
            try observatory(declaration(), files: [file(people, questionnaire: epices)]).table("epices-par-territoire"))
        #expect(table.cell("x", "scores")?.value == 20 && table.cell("x", "reperes")?.value == nil)
        #expect(table.cell("x", "score-moyen")?.reasons == [.fewPersons(minimum: 11)])
        #expect(table.cell("total", "score-moyen")?.value != nil)
        #expect(table.rows.allSatisfy { ($0.cells[1].value == nil) == ($0.cells[2].value == nil) })
    }

    @Test("Rows of files of persons are told as multiples of 110, each by itself, and tie no count")
    func rows() throws {
        let people = [(people: 60, found: 30), (people: 60, found: 30), (people: 60, found: 30)]
        let few = try #require(try observatory(declaration(), files: [file(people, setAside: 3)]).table("fichiers"))
        // 183 and 180 are nearer to 220 than to 110; 3 is nearer to none.
        #expect(few.rows[0].cells.map(\.value) == [220, 220, 0, 0, 0, 0])
        let some = try #require(try observatory(declaration(), files: [file(people, setAside: 60)]).table("fichiers"))
        #expect(some.rows[0].cells.map(\.value) == [220, 220, 0, 110, 0, 0])
    }

    @Test("A territory where everybody is found, or nobody, is hidden, however many were examined")
    func oneSided() throws {
        for found in [0, 60] {
            let people = [(people: 60, found: found), (people: 60, found: 30), (people: 60, found: 20)]
            let table = try #require(try observatory(declaration(), files: [file(people)]).table("couverture"))
            let shown = table.rows.map { $0.cells[3].value }
            // The row of all is 50 or 110: another territory goes with the first.
            #expect(shown[0] == nil && shown[3] == Double(50 + found) && shown.count { $0 == nil } == 2)
            #expect(table.cell("x", "examines")?.value == 60)
        }
    }

    @Test("Twelve who are all eligible and have a right, or have it not, are hidden; one beside them, and they are not")
    func rights() throws {
        for (beneficiaries, isHidden) in [(0, true), (40, true), (20, false)] {
            let table = try #require(try take(beneficiaries).table("recours-c"))
            #expect((table.cell("z", "beneficiaires")?.value == nil) == isHidden, "\(beneficiaries)")
            #expect((table.cell("z", "taux-recours")?.value == nil) == isHidden)
        }
    }

    /// 40 eligible people of a third territory, so many of whom have the right.
    private func take(_ beneficiaries: Int) throws -> Observatory {
        let (declaration, codes) = (declaration(), ["x", "y", "z"])
        return try Observatory(
            declaration, codes: StudyCodes(declaration, territories: codes.map { ($0, Bilingual(same: $0)) }),
            files: [],
            territories: TerritoryData(
                codes: codes, labels: codes.map(Bilingual.init(same:)), population: [1000, 500, 400],
                indicators: ["e": [100, 90, 40], "f": [60, 45, Double(beneficiaries)]], isReleased: false,
                source: "essai"),
            risks: [], rules: try .enforced())
    }

    @Test("A tool that found nobody is not known to: neither by it alone, nor by its pairs, nor by its score")
    func nobody() throws {
        let people = [(people: 60, found: 0), (people: 60, found: 0), (people: 60, found: 0)]
        let epices = try EPICES.questionnaire(
            ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024)
        let observatory = try observatory(declaration(), files: [file(people, questionnaire: epices)])
        let tables = try ["outils", "couverture", "epices-par-territoire"].map { try #require(observatory.table($0)) }
        #expect(tables[0].cell("a", "reperes")?.value == nil && tables[0].cell("a", "seul")?.value == nil)
        #expect(tables[1].cell("total", "reperes")?.value == nil)
        #expect(tables[2].rows.allSatisfy { $0.cells[1].value == nil && $0.cells[2].value == nil })
        let classes = try #require(observatory.table("epices-classes"))
        #expect(classes.rows.count { $0.cells[0].value == 0 } == 0)
    }

    @Test("Where a file declares that nobody reveals, a tool that examined nobody in a territory is not named")
    func zeros() throws {
        let people = [(people: 60, found: 60), (people: 60, found: 30), (people: 60, found: 20)]
        let careful = try #require(
            try observatory(declaration(), files: [file(people)], zeroReveals: true).table("couverture"))
        #expect(careful.cell("x", "reperes")?.value == nil)
        #expect(careful.rows.allSatisfy { $0.words[1].code != "A" })
    }

    @Test("The audit knows every table that a study can print")
    func knownTables() throws {
        let epices = try EPICES.questionnaire(
            ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024)
        let people = [(people: 30, found: 12), (30, 12), (30, 12)]
        let tables = try observatory(
            declaration(indicators: ["taux"]), files: [file(people, questionnaire: epices)]
        ).tables
        #expect(tables.count > 9)
        for table in tables { #expect(StudyAttack.reasonNotToExamine(table.name) != .unknown, "\(table.name)") }
        #expect(StudyAttack.reasonNotToExamine("personnes") == .unknown)
    }
}
