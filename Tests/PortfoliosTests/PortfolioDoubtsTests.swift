import Intake
import Schemes
import Testing

@testable import Portfolios

@Suite("Doubtful values of a portfolio") struct PortfolioDoubtsTests {
    private static let words = PortfolioWords(
        kinds: ["TMS-ACTION"], regimes: ["de-minimis"], codes: ["ctn": ["AA", "BB"], "code_risque": ["45.1AA"]])
    private static let header = "siret;annee;ctn;code_risque;salaries;masse_salariale\n"

    private func pass(
        _ rows: String, actions: String = "siret;nature;date;montant\n"
    ) throws -> PortfolioPass {
        let folder = try PortfolioFolder(
            establishments: Self.header + rows, claims: "siret;annee;evenement;jours_it\n", actions: actions)
        let source = try folder.source(words: Self.words)
        return try withExtendedLifetime(folder) { try source.pass(0) }
    }

    private func doubts(_ pass: PortfolioPass) -> [PortfolioDoubt.Problem] { pass.doubts.sorted.map(\.doubt.problem) }

    @Test("A code that no table has is a doubt, once, with its first line and its rows")
    func codes() throws {
        let pass = try pass("1;2023;ZZ;;5;1000\n1;2024;ZZ;;5;1000\n2;2024;AA;45.9XX;5;1000\n")
        #expect(doubts(pass) == [.unknownCode("ctn"), .unknownCode("code_risque")])
        let first = try #require(pass.doubts.sorted.first)
        #expect(first.doubt.value == "ZZ")
        #expect(first.place == .init(line: 2, rows: 2))
        #expect(pass.rejections.isEmpty)
    }

    @Test("The usual spellings of a code are read as one: A is AA, 45.1 AA is 45.1AA")
    func spellings() throws {
        let pass = try pass("1;2023;A;45.1 AA;5;1000\n")
        #expect(doubts(pass).isEmpty)
        #expect(pass.enterprises[0].codes == ["ctn": "AA", "code_risque": "45.1AA"])
    }

    @Test("Zero employees, zero payroll and an empty headcount are three doubts; an empty payroll is only unknown")
    func zeros() throws {
        let pass = try pass("1;2023;AA;;0;1000\n2;2023;AA;;5;0\n3;2023;AA;;;1000\n4;2023;AA;;5;\n")
        #expect(doubts(pass) == [.zero, .zero, .unknownHeadcount])
        #expect(pass.doubts.sorted.map(\.doubt.column) == ["salaries", "masse_salariale", "salaries"])
        #expect(pass.enterprises[2].years[0].employees == nil)
    }

    @Test("A last row that no line end closes may be cut; one that is refused is told as such")
    func unended() throws {
        let pass = try pass("1;2023;AA;;5;1000\n2;2023;AA;;5;10")
        #expect(doubts(pass) == [.unended])
        #expect(pass.doubts.sorted.map(\.place) == [.init(line: 3, rows: 1)])
        #expect(try doubts(self.pass("1;2023;AA;;5;1000\n2;2023;AA")).isEmpty)
    }

    @Test("A kind of action that no scheme aids is a doubt with its line")
    func kinds() throws {
        let actions = "siret;nature;date;montant\n1;TMS-ACTION;2023-05-02;10\n1;TMS-ACTON;2023-05-02;10\n"
        let found = try pass("1;2023;AA;;5;1000\n", actions: actions).doubts.sorted
        #expect(found.map(\.doubt.value) == ["TMS-ACTON"])
        #expect(found.map(\.place.line) == [3])
    }
}
