import Declarations
import Indicators
import Intake
import TestSupport
import Testing
import Words

@testable import Quality

/// Figures that files publish as such: two values for one of them, and decimal marks that were lost.
struct PublishedFigureTests {
    private let catalogue: Catalogue

    init() throws { catalogue = try Vocabulary(InstalledData(path: Project.root)).catalogue }

    /// Frequency indices by year and committee, in a column of the type.
    private func readings(_ rows: [String], type: String = "number") throws -> [ResourceReading] {
        try OneFile.readings(
            "annee;ctn;IF\n" + rows.map { $0 + "\n" }.joined(),
            meaning: #""role": "series", "secrecy": "published", "source": "Port""#,
            fields: [
                OneFile.code("annee", "year"), OneFile.code("ctn", "ctn"),
                #"{"name": "IF", "type": "\#(type)", "decimalChar": ".", "vigie": {"published": "IF"}}"#,
            ])
    }

    /// So many committees with two values each, on lines 2 and 3, 4 and 5, and so on.
    private func conflicts(_ count: Int) throws -> [FigureConflict] {
        let codes = ["AA", "BB", "CC", "DD", "EE"].prefix(count)
        return FigureConflict.all(
            try readings(codes.flatMap { ["2024;\($0);20", "2024;\($0);21"] }), catalogue)
    }

    @Test("Three conflicts are told one by one, and how many more there are where there are more")
    func conflictCautions() throws {
        for count in 0...3 { #expect(FigureConflict.cautions(try conflicts(count)).count == count) }
        let four = FigureConflict.cautions(try conflicts(4))
        #expect(
            four.dropFirst(3) == [
                Bilingual("un autre chiffre publié a deux valeurs", "one more published figure has two values")
            ])
        let five = FigureConflict.cautions(try conflicts(5))
        #expect(
            five.dropFirst(3) == [
                Bilingual("2 autres chiffres publiés ont deux valeurs", "2 more published figures have two values")
            ])
    }

    @Test("A conflict stands on the line of the value that does not count, and names both")
    func conflictFinding() throws {
        let findings = try conflicts(2).map(\.finding)
        #expect(findings.map(\.kind) == [.duplicatedKey, .duplicatedKey] && findings.map(\.line) == [3, 5])
        #expect(findings[1].text.english.hasSuffix(" BB, is 21, and 20 on line 4; the first value counts"))
        #expect(try FigureConflict.all(readings(["2024;AA;20", "2024;AA;20"]), catalogue).isEmpty)
    }

    private func outliers(_ values: [String], type: String) throws -> [Int?] {
        let rows = values.enumerated().map { "\(2020 + $0);AA;\($1)" }
        return FigureCheck(try readings(rows, type: type), catalogue).findings.map(\.line)
    }

    @Test("A figure ten times its other years lost its decimal mark, in a column that has such marks")
    func lostMarks() throws {
        #expect(try outliers(["30.1", "31.2", "312", "29.5"], type: "number") == [4])
        #expect(try outliers(["30.1", "31.2", "31.3", "29.5"], type: "number").isEmpty)
    }

    @Test("Figures without decimal marks have none to lose", arguments: ["number", "integer"])
    func wholeFigures(type: String) throws {
        #expect(try outliers(["30", "31", "312", "29"], type: type).isEmpty)
    }
}
