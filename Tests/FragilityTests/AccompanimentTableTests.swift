import Facts
import Tables
import Testing
import Words

@testable import Fragility

@Suite("The table of the steps of accompaniment") struct AccompanimentTableTests {
    /// So many files in each state: 150 were detected, 125 asked for, 100 reviewed, 80 in contact, 60 supported, 40 cared for.
    private static let states: [(state: AccompanimentState, count: Int)] = [
        (.detecte, 25), (.saisi, 25), (.bilanDroits, 20), (.contacte, 20), (.enAccompagnement, 20),
        (.soinsRealises, 40),
    ]

    private static func file() throws -> PersonFile {
        let birth = try #require(BirthDate(year: 1980, month: 1, day: 1))
        var people: [Observation] = []
        for (state, count) in states {
            for _ in 0..<count {
                let code = (0..<16).map { UInt8($0 == 0 ? people.count : 0) }
                people.append(
                    Observation(
                        pseudonym: Pseudonym(code: code), birth: birth, sex: .female, territory: 1, groups: SIMD4(),
                        assessment: nil, finding: .found, state: state, line: people.count + 2))
            }
        }
        return PersonFile(
            tool: 0, questionnaire: nil, source: "essai", observations: people, isList: true,
            rows: FileRows(
                path: "a.csv", read: people.count, kept: people.count, rejected: 0, setAside: 0, repeated: 0,
                provisional: 0))
    }

    @Test("Each step has its files, their share of the detections and of the step before, by hand")
    func steps() throws {
        let declaration = FragilityDeclaration(
            title: Bilingual(same: ""), day: try #require(BirthDate(year: 2024, month: 12, day: 31)), ages: [18, 60],
            instruments: nil, groups: nil,
            tools: [FragilityDeclaration.Tool(code: "a", label: Bilingual(same: "A"), gir: nil)], territory: nil,
            composite: nil, priorities: nil, rights: nil, risks: nil, paths: [])
        let territories = TerritoryData(
            codes: ["x"], labels: [Bilingual(same: "X")], population: [1000], indicators: [:], isReleased: false,
            source: "essai")
        let observatory = try Observatory(
            declaration, codes: StudyCodes(declaration, territories: [("x", Bilingual(same: "X"))]),
            files: [try Self.file()], territories: territories, risks: [], rules: try .enforced())
        let rows = try #require(observatory.table("accompagnement-etapes")).rows.map { $0.cells.map { $0.value ?? -1 } }
        #expect(rows.map { $0[0] } == [150, 125, 100, 80, 60, 40])
        let ofDetections = [100, 12500.0 / 150, 10000.0 / 150, 8000.0 / 150, 40, 4000.0 / 150]
        let ofStepBefore = [100, 12500.0 / 150, 80, 80, 75, 4000.0 / 60]
        for (row, (first, before)) in zip(rows, zip(ofDetections, ofStepBefore)) {
            #expect(abs(row[1] - first) < 1e-9 && abs(row[2] - before) < 1e-9)
        }
    }
}
