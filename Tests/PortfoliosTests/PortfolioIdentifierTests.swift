import Intake
import Testing

@testable import Portfolios

/// 732 829 320 00074 is the SIRET of INSEE's documentation; the key of 005 520 135 00012 was computed by hand.
@Suite("Identifiers of a portfolio") struct PortfolioIdentifierTests {
    private static let header = "siret;annee;ctn;salaries;masse_salariale\n"

    private func pass(
        _ rows: String, claims: String = "", actions: String = "", bytesPerPass: Int = PortfolioSource.bytesPerPass
    ) throws -> [PortfolioPass] {
        let folder = try PortfolioFolder(
            establishments: Self.header + rows, claims: "siret;annee;evenement;jours_it\n" + claims,
            actions: "siret;nature;date;montant\n" + actions)
        let source = try folder.source(bytesPerPass: bytesPerPass)
        return try withExtendedLifetime(folder) { try (0..<source.passes).map { try source.pass($0) } }
    }

    private static func row(_ id: String, _ year: Int) -> String { "\(id);\(year);AA;10;300000\n" }

    @Test("A SIRET that lost its leading zeros is told twice: it does not have 14 digits, and is the number of another")
    func lostZeros() throws {
        let rows = Self.row("00552013500012", 2024) + Self.row("73282932000074", 2024) + Self.row("552013500012", 2025)
        let doubts = try #require(try pass(rows).first).doubts.sorted
        #expect(
            doubts.map(\.doubt.problem) == [
                .identifierLength(digits: 14), .otherLeadingZeros(of: "00552013500012"),
            ])
        #expect(doubts.allSatisfy { $0.doubt.value == "552013500012" && $0.place == .init(line: 4, rows: 1) })
    }

    @Test("Both spellings stand in one pass, however many there are")
    func passes() throws {
        var rows = ""
        for number in 1...50 { rows += Self.row("00\(number)", 2024) + Self.row("\(number)", 2025) }
        let passes = try pass(rows, bytesPerPass: 300)
        #expect(passes.count > 5)
        let other = passes.flatMap(\.doubts.sorted).filter {
            if case .otherLeadingZeros = $0.doubt.problem { true } else { false }
        }
        #expect(other.count == 50)
    }

    @Test("A wrong key, and a lost digit, are told once for the file, with the first line and the number of rows")
    func keys() throws {
        let rows =
            Self.row("73282932000074", 2024) + Self.row("73282932000075", 2024) + Self.row("73282932000076", 2024)
            + Self.row("35600000000048", 2024) + Self.row("3560000000004", 2024)
        let doubts = try #require(try pass(rows).first).doubts.sorted
        #expect(doubts.map(\.doubt.problem) == [.identifierKey(digits: 14), .identifierLength(digits: 14)])
        #expect(doubts.map(\.doubt.value) == ["73282932000075", "3560000000004"])
        #expect(doubts.map(\.place) == [.init(line: 3, rows: 2), .init(line: 6, rows: 1)])
    }

    @Test("Blanks in a SIRET do not count: the rows and claims are those of one enterprise")
    func blanks() throws {
        let rows = Self.row("732 829 320 00074", 2024) + Self.row("73282932000074", 2025)
        let pass = try #require(try pass(rows, claims: "732 82932000074;2024;AT;5\n").first)
        #expect(pass.rejections.isEmpty && pass.doubts.sorted.isEmpty)
        #expect(pass.enterprises.map(\.id) == ["73282932000074"])
        #expect(pass.enterprises[0].years.count == 2 && pass.enterprises[0].claims.count == 1)
    }

    @Test("Rows of nobody, with an empty or unknown identifier, are refused and no enterprise", arguments: ["", "xx"])
    func nobody(id: String) throws {
        let pass = try #require(try pass(Self.row("73282932000074", 2024) + Self.row(id, 2024)).first)
        #expect(pass.rejections.map(\.problem) == [.emptyIdentifier] && pass.rejections.map(\.line) == [3])
        #expect(pass.enterprises.map(\.id) == ["73282932000074"])
    }

    @Test("A claim whose identifier lost its zeros is refused, and the reason is not that nobody has it")
    func claims() throws {
        let claims = "552013500012;2024;AT;5\n73282932000074;2024;AT;5\n"
        let pass = try #require(try pass(Self.row("00552013500012", 2024), claims: claims).first)
        #expect(pass.rejections.map(\.problem) == [.otherLeadingZeros, .noEnterprise])
        #expect(pass.rejections.map(\.line) == [2, 3])
    }

    @Test("An identifier in scientific notation is refused: its last digits are gone")
    func damaged() throws {
        let pass = try #require(try pass(Self.row("7,32829E+13", 2024)).first)
        #expect(pass.rejections.map(\.problem) == [.damagedIdentifier])
    }

    @Test("A claim and an action that appear twice are told, with the line of the second")
    func repeats() throws {
        let pass = try #require(
            try pass(
                Self.row("73282932000074", 2024), claims: "73282932000074;2024;AT;5\n73282932000074;2024;AT;5\n",
                actions: "73282932000074;ISI;2024-05-02;10\n73282932000074;ISI;2024-05-02;10\n"
            ).first)
        let repeats = pass.doubts.sorted
        #expect(repeats.map(\.doubt.problem) == [.repeatedRow, .repeatedClaim(hasNumber: false)])
        #expect(repeats.map(\.doubt.file) == ["actions.csv", "sinistres.csv"])
        #expect(repeats.allSatisfy { $0.place == .init(line: 3, rows: 1) })
    }

    @Test(
        "Claims with a number are told by it: two accidents alike are two; a number that appears twice is one too many")
    func numbers() throws {
        let descriptor = PortfolioFolder.descriptor.replacing(
            #"{"name": "evenement", "vigie": {"dimension": "event"}},"#,
            with:
                #"{"name": "evenement", "vigie": {"dimension": "event"}}, {"name": "numero", "vigie": {"claim": "claim-id"}},"#
        )
        let claims = ["A1;5", "A2;5", ";5", ";5", "A1;7"].map { number in
            "73282932000074;2024;AT;\(number)\n"
        }
        let folder = try PortfolioFolder(
            establishments: Self.header + Self.row("73282932000074", 2024),
            claims: "siret;annee;evenement;numero;jours_it\n" + claims.joined(),
            actions: "siret;nature;date;montant\n", descriptor: descriptor)
        let pass = try folder.pass()
        #expect(pass.enterprises[0].claims.count == 5)
        #expect(pass.doubts.sorted.map(\.doubt.problem) == [.repeatedClaim(hasNumber: true)])
        #expect(pass.doubts.sorted.map(\.place) == [.init(line: 6, rows: 1)])
    }
}
