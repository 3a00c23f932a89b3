import Intake
import Schemes
import Testing

@testable import Portfolios

@Suite("Doubtful values of a portfolio") struct PortfolioDoubtsTests {
    private static let words = PortfolioWords(
        kinds: ["TMS-ACTION"], regimes: ["de-minimis"], codes: ["ctn": ["AA", "BB"], "code_risque": ["45.1AA"]])
    private static let header = "cle;annee;ctn;code_risque;salaries;masse_salariale\n"

    private func pass(
        _ rows: String, claims: String = "", actions: String = "cle;nature;date;montant\n"
    ) throws -> PortfolioPass {
        let folder = try PortfolioFolder(
            establishments: Self.header + rows, claims: "cle;annee;evenement;jours_it\n" + claims, actions: actions,
            descriptor: PortfolioFolder.descriptor.replacing("\"siret\"", with: "\"cle\""))
        let source = try folder.source(words: Self.words)
        return try withExtendedLifetime(folder) { try source.pass(0) }
    }

    private func doubts(_ pass: PortfolioPass) -> [PortfolioDoubt.Problem] { pass.doubts.sorted.map(\.doubt.problem) }

    @Test("A code that no table has is a doubt, once, with its first line and its rows")
    func codes() throws {
        let pass = try pass("1;2023;ZZ;;5;100000\n1;2024;ZZ;;5;100000\n2;2024;AA;45.9XX;5;100000\n")
        #expect(doubts(pass) == [.unknownCode("ctn"), .unknownCode("code_risque")])
        let first = try #require(pass.doubts.sorted.first)
        #expect(first.doubt.value == "ZZ")
        #expect(first.place == .init(line: 2, rows: 2))
        #expect(pass.rejections.isEmpty)
    }

    @Test("The usual spellings of a code are read as one: A is AA, 45.1 AA is 45.1AA")
    func spellings() throws {
        let pass = try pass("1;2023;A;45.1 AA;5;100000\n")
        #expect(doubts(pass).isEmpty)
        #expect(pass.enterprises[0].codes == ["ctn": "AA", "code_risque": "45.1AA"])
    }

    @Test("Zero employees, zero payroll and an empty headcount are three doubts; an empty payroll is only unknown")
    func zeros() throws {
        let pass = try pass("1;2023;AA;;0;100000\n2;2023;AA;;5;0\n3;2023;AA;;;100000\n4;2023;AA;;5;\n")
        #expect(doubts(pass) == [.zero, .zero, .unknownHeadcount])
        #expect(pass.doubts.sorted.map(\.doubt.column) == ["salaries", "masse_salariale", "salaries"])
        #expect(pass.enterprises[2].years[0].employees == nil)
    }

    @Test("A last row that no line end closes may be cut; one that is refused is told as such")
    func unended() throws {
        let pass = try pass("1;2023;AA;;5;100000\n2;2023;AA;;5;100000")
        #expect(doubts(pass) == [.unended])
        #expect(pass.doubts.sorted.map(\.place) == [.init(line: 3, rows: 1)])
        #expect(try doubts(self.pass("1;2023;AA;;5;100000\n2;2023;AA")).isEmpty)
    }

    @Test("A kind of action that no scheme aids is a doubt with its line")
    func kinds() throws {
        let actions = "cle;nature;date;montant\n1;TMS-ACTION;2023-05-02;10\n1;TMS-ACTON;2023-05-02;10\n"
        let found = try pass("1;2023;AA;;5;100000\n", actions: actions).doubts.sorted
        #expect(found.map(\.doubt.value) == ["TMS-ACTON"])
        #expect(found.map(\.place.line) == [3])
    }

    @Test("An enterprise that lacks a year between two others is told, at the row after the gap; one that ends is not")
    func gaps() throws {
        let years = ["1;2021", "1;2023", "2;2021", "2;2022", "3;2020", "3;2024", "3;2023"]
        let pass = try pass(years.map { "\($0);AA;;5;100000\n" }.joined())
        #expect(doubts(pass) == [.missingYearBefore])
        let found = try #require(pass.doubts.sorted.first)
        #expect(found.doubt.value == "2023" && found.doubt.column == "annee" && found.place == .init(line: 3, rows: 2))
    }

    @Test("A claim of a year after the last of the portfolio is told; one before the first is not")
    func lateClaims() throws {
        let found = try pass("1;2023;AA;;5;100000\n", claims: "1;2024;AT;3\n1;2019;AT;3\n1;2023;AT;3\n").doubts.sorted
        #expect(found.map(\.doubt.problem) == [.lateClaim])
        #expect(found.map(\.doubt.value) == ["2024"] && found.map(\.place.line) == [2])
    }

    @Test("Years are read as in any other file: a date and a month too", arguments: ["2024", "31/12/2024", "202412"])
    func years(text: String) throws {
        #expect(try pass("1;\(text);AA;;5;100000\n").enterprises[0].years.map(\.year) == [2024])
        #expect(try pass("1;31/12/24;AA;;5;100000\n").rejections.map(\.problem) == [.twoDigitYear])
    }
}
