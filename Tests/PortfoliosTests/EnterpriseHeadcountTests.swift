import Intake
import Schemes
import TestSupport
import Testing

@testable import Portfolios

/// Expected sums by hand.
@Suite("The headcount of an enterprise of several establishments") struct EnterpriseHeadcountTests {
    private static let header = "siret;annee;ctn;salaries;masse_salariale\n"
    private static let declaring = PortfolioFolder.descriptor.replacing(
        #"{"name": "poids","#,
        with: #"{"name": "effectif_national", "type": "number", "vigie": {"portfolio": "series", "#
            + #""called": "national_employees", "optional": true}}, {"name": "poids","#)

    private func pass(_ rows: [String], header: String = header, bytes: Int? = nil) throws -> [Enterprise] {
        let folder = try PortfolioFolder(
            establishments: header + rows.map { $0 + "\n" }.joined(), claims: "siret;annee;evenement;jours_it\n",
            actions: "siret;nature;date;montant\n", descriptor: Self.declaring)
        let source = try folder.source(bytesPerPass: bytes ?? PortfolioSource.bytesPerPass)
        return try (0..<source.passes).flatMap { try source.pass($0).enterprises }
    }

    private func national(_ enterprise: Enterprise, _ year: Int) -> Double? {
        enterprise.facts(of: year)?.others["national_employees"]
    }

    @Test("Establishments of one SIREN are summed year by year; another SIREN and a lone establishment are not")
    func sum() throws {
        let found = try pass([
            "51234567900017;2022;AA;60;1", "51234567900017;2023;AA;61;1", "51234567900025;2023;CC;40;1",
            "51234567800017;2023;AA;7;1", "51234567800025;2023;AA;8;1", "11111111100011;2023;AA;9;1",
        ])
        #expect(found.map { national($0, 2023) } == [101, 101, 15, 15, nil])
        #expect(national(found[0], 2022) == 60)
        #expect(found[0].facts(of: 2023)?.summed == ["national_employees": 2])
        #expect(found[0].facts(of: 2022)?.summed == ["national_employees": 1])
        #expect(found[4].facts(of: 2023)?.summed == [:])
    }

    @Test("An empty headcount, or a year without a row between two others, leaves that of the enterprise unknown")
    func unknown() throws {
        let found = try pass([
            "51234567900017;2022;AA;60;1", "51234567900017;2023;AA;60;1", "51234567900017;2024;AA;60;1",
            "51234567900025;2022;AA;40;1", "51234567900025;2024;AA;;1",
        ])
        #expect(found.map { national($0, 2022) } == [100, 100])
        #expect(national(found[0], 2023) == nil && found[0].facts(of: 2023)?.summed["national_employees"] == 2)
        #expect(national(found[0], 2024) == nil && found[0].facts(of: 2024)?.summed["national_employees"] == 2)
    }

    @Test("A headcount of the enterprise that the file declares stands, and is marked as declared")
    func declared() throws {
        let found = try pass(
            ["51234567900017;2023;AA;60;1;900", "51234567900025;2023;AA;40;1;"],
            header: "siret;annee;ctn;salaries;masse_salariale;effectif_national\n")
        #expect(found.map { national($0, 2023) } == [900, 100])
        #expect(found[0].facts(of: 2023)?.summed == ["national_employees": 0])
    }

    @Test("Identifiers that are no SIRET stand for enterprises by themselves")
    func ownNames() throws {
        let found = try pass(["512345679;2023;AA;60;1", "5123456790002A;2023;AA;40;1", "5123456790002B;2023;AA;40;1"])
        #expect(found.allSatisfy { national($0, 2023) == nil && $0.years[0].summed.isEmpty })
    }

    @Test("Small passes sum as one pass does, whether or not a SIRET kept its zeros")
    func passes() throws {
        var rows: [String] = []
        for number in 0..<120 {
            let siren = String(10_000 + number)
            for place in 1...3 { rows.append("0000\(siren)0000\(place);2023;AA;\(number + place);1000") }
        }
        let whole = try pass(rows)
        let parts = try pass(rows, bytes: 700)
        #expect(whole.count == 360 && parts.count == 360)
        let sums = Dictionary(uniqueKeysWithValues: whole.map { ($0.id, national($0, 2023)) })
        #expect(sums["00001000700001"] == 27)
        #expect(parts.allSatisfy { national($0, 2023) == sums[$0.id] ?? nil })
    }
}
