import Declarations
import Disclosure
import Facts
import TestSupport
import Testing
import Words

@testable import Fragility

/// The people whom a tool examined and those who have a score of its questionnaire are the same, under two names.
@Suite("The same people under two names") struct ScoreSecrecyTests {
    private static let people = 60

    /// Sixty questionnaires, of which so many are beyond the threshold.
    private func section(found: Int) throws -> ScoreSection {
        let epices = try EPICES.questionnaire(
            ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024)
        let observations = (0..<Self.people).map { number in
            let score = number < found ? 6000 : 60
            return Observation(
                pseudonym: Pseudonym(code: [UInt8](repeating: UInt8(number), count: 16)),
                birth: BirthDate(year: 1980, month: 1, day: 1)!, sex: .female, territory: 0, groups: SIMD4(),
                assessment: Assessment(score: score, lowest: score, highest: score),
                finding: number < found ? .found : .notFound, state: nil, line: number + 2)
        }
        let rows = FileRows(
            path: "a.csv", read: Self.people, kept: Self.people, rejected: 0, setAside: 0, repeated: 0, provisional: 0)
        let file = PersonFile(
            tool: 0, questionnaire: epices, source: "essai", observations: observations, isList: false, rows: rows)
        let declaration = FragilityDeclaration(
            title: Bilingual(same: ""), day: BirthDate(year: 2024, month: 12, day: 31)!, ages: [40], instruments: nil,
            groups: nil, tools: [FragilityDeclaration.Tool(code: "a", label: Bilingual(same: "A"), gir: nil)],
            territory: nil, composite: nil, priorities: nil, rights: nil, risks: nil, paths: nil)
        return ScoreSection(file, epices, StudyFrame(declaration, StudyCodes(declaration, territories: []), [file]))
    }

    /// Of the people of the tool, five are a hidden part and the others were released elsewhere.
    @Test("Where the number of one may not be known, the other is hidden too", arguments: ["examines", "reperes"])
    func tied(name: String) throws {
        let section = try section(found: 30)
        let scores = section.key("", "", name == "examines" ? "scores" : "reperes")
        let whole = CountKey("outil", "a", name)
        func figures(isSecret: Bool) throws -> Figures {
            var book = CountBook()
            section.count(into: &book)
            book.set(whole, book[scores])
            if isSecret {
                let (few, rest) = (CountKey("essai", "peu"), CountKey("essai", "reste"))
                book.set(few, 5)
                book.set(rest, book[scores] - 5)
                book.release(rest)
                book.tie(whole, [few, rest])
            }
            return try Figures(book, rules: .enforced())
        }
        #expect(try figures(isSecret: false).shown(scores) == (name == "examines" ? 60 : 30))
        let secret = try figures(isSecret: true)
        #expect(secret.shown(whole) == nil && secret.shown(scores) == nil)
    }
}
