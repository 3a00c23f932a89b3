import Intake
import Schemes
import TestSupport
import Testing

@testable import Portfolios

@Suite("Reading a portfolio") struct PortfolioSourceTests {
    @Test("Establishments are joined to their claims and actions; codes and facts are those of the latest year")
    func join() throws {
        let pass = try PortfolioFolder().pass()
        #expect(pass.rejections.isEmpty)
        #expect(pass.rows == 6)
        let (first, second) = (pass.enterprises[0], pass.enterprises[1])
        #expect(first.id == "00000000000001")
        #expect(first.facts(of: 2022)?.payroll == 280_000_050)
        #expect(first.facts(of: 2023)?.employees == 90)
        #expect(first.codes == ["ctn": "AA", "code_risque": "00.00C"])
        #expect(first.facts == ["fatturato": 12.5])
        #expect(first.claims == [Claim(event: .accident, year: 2022, days: 12)])
        #expect(second.weight == 2.5)
        #expect(second.claims == [Claim(event: .disease, year: 2023, days: 200, incapacity: 15, isDeath: true)])
        #expect(second.actions.map(\.amount) == [3_000_000])
    }

    @Test("A code that only an earlier year says is kept, in whatever order the years stand")
    func earlierCodes() throws {
        let rows = [
            "00000000000001;2022;AA;00.00B;85;1", "00000000000001;2023;AA;;90;1", "00000000000001;2024;BB;;95;1",
        ]
        for order in [rows, rows.reversed()] {
            let text = "siret;annee;ctn;code_risque;salaries;masse_salariale\n" + order.map { $0 + "\n" }.joined()
            let pass = try PortfolioFolder(
                establishments: text, claims: "siret;annee;evenement;jours_it\n",
                actions: "siret;nature;date;montant\n"
            ).pass()
            #expect(pass.enterprises.map(\.codes) == [["ctn": "BB", "code_risque": "00.00B"]])
        }
    }

    @Test("Small passes hold every enterprise once, with all that belongs to it")
    func passes() throws {
        var rows = "siret;annee;ctn;salaries;masse_salariale\n"
        var claims = "siret;annee;evenement;jours_it\n"
        for number in 0..<200 {
            rows += "\(10_000 + number);2022;AA;\(number + 1);1000\n\(10_000 + number);2023;AA;\(number + 2);1000\n"
            claims += "\(10_000 + number);2022;AT;\(number)\n"
        }
        let folder = try PortfolioFolder(establishments: rows, claims: claims, actions: "siret;nature;date;montant\n")
        let source = try folder.source(bytesPerPass: 1000)
        #expect(source.passes > 5)
        var met: [String: Enterprise] = [:]
        for number in 0..<source.passes {
            let pass = try source.pass(number)
            #expect(pass.rejections.isEmpty)
            for enterprise in pass.enterprises { #expect(met.updateValue(enterprise, forKey: enterprise.id) == nil) }
        }
        #expect(met.count == 200)
        #expect(met.values.allSatisfy { $0.years.count == 2 && $0.claims.count == 1 })
        #expect(met["10007"]?.claims.first?.days == 7)
    }

    @Test("There are as many passes as their bytes fill, the last one perhaps in part")
    func numberOfPasses() throws {
        let folder = try PortfolioFolder()
        let texts = [PortfolioFolder.establishments, PortfolioFolder.claims, PortfolioFolder.actions]
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        let expected = [(bytes + 1, 1), (bytes, 1), (bytes - 1, 2), ((bytes + 1) / 2, 2), (1, bytes)]
        for (size, passes) in expected {
            let source = try folder.source(bytesPerPass: size)
            #expect(source.passes == passes, "\(size) of \(bytes)")
        }
    }

    @Test("Weighted rows need no identifier: each line is an enterprise")
    func weighted() throws {
        let rows = "annee;ctn;salaries;masse_salariale;poids\n2023;AA;10;300000;120\n2023;BB;75;2500000;30\n"
        let optional = PortfolioFolder.descriptor.replacing(
            "{\"name\": \"siret\", \"vigie\": {\"dimension\": \"establishment\"}}",
            with: "{\"name\": \"siret\", \"vigie\": {\"dimension\": \"establishment\", \"optional\": true}}")
        let folder = try PortfolioFolder(
            establishments: rows, claims: "siret;annee;evenement;jours_it\n", actions: "siret;nature;date;montant\n",
            descriptor: optional)
        let pass = try folder.pass()
        #expect(pass.enterprises.map(\.weight) == [120, 30])
        #expect(Set(pass.enterprises.map(\.id)).count == 2)
    }
}

@Suite("Bad portfolios") struct BadPortfolioTests {
    private func rejections(
        establishments: String = PortfolioFolder.establishments, claims: String = PortfolioFolder.claims,
        actions: String = PortfolioFolder.actions
    ) throws -> [Rejection] {
        try PortfolioFolder(establishments: establishments, claims: claims, actions: actions).pass()
            .rejections
    }

    private static let header = "siret;annee;ctn;salaries;masse_salariale\n"
    private static let row = "00000000000001;2023;AA;85;2800000\n00000000000002;2023;AA;85;2800000\n"

    @Test("A row without a year, with a negative payroll or without weight is refused, with its place")
    func rows() throws {
        let missing = try rejections(establishments: Self.header + Self.row + "3;;AA;85;2800000\n")
        #expect(missing.map(\.problem) == [.notAYear])
        #expect(missing[0].line == 4)
        #expect(missing[0].column == "annee")
        let negative = try rejections(establishments: Self.header + Self.row + "3;2023;AA;85;-2800000\n")
        #expect(negative.map(\.problem) == [.negative])
        #expect(negative[0].value == "-2800000")
        let text = try rejections(establishments: Self.header + Self.row + "3;2023;AA;many;2800000\n")
        #expect(text.map(\.problem) == [.notANumber])
        let huge = try rejections(establishments: Self.header + Self.row + "3;2023;AA;85;99999999999999999\n")
        #expect(huge.map(\.problem) == [.outOfRange])
    }

    @Test("A second row for a year is refused and names the first; it is not added")
    func repeated() throws {
        let rejections = try rejections(establishments: Self.header + Self.row + "00000000000001;2023;AA;9;900\n")
        #expect(rejections.map(\.problem) == [.repeatedYear(firstLine: 2)])
        #expect(rejections[0].line == 4)
    }

    @Test("A claim, an action of nobody, and a day that is none, are refused")
    func orphans() throws {
        let claims = try rejections(claims: PortfolioFolder.claims + "9;2023;AT;3;;non\n")
        #expect(claims.map(\.problem) == [.noEnterprise])
        #expect(claims[0].file == "sinistres.csv")
        let days = try rejections(actions: PortfolioFolder.actions + "00000000000002;TMS-ACTION;2023-13-02;5\n")
        #expect(days.map(\.problem) == [.notADay])
        let event = try rejections(claims: PortfolioFolder.claims + "00000000000002;2023;XX;3;;non\n")
        #expect(event.map(\.problem) == [.notAnEvent])
    }

    @Test("A file without a column of years is an error")
    func noYear() throws {
        let descriptor = PortfolioFolder.descriptor.replacing(
            "{\"name\": \"annee\", \"vigie\": {\"dimension\": \"year\"}}", with: "{\"name\": \"annee\"}",
            maxReplacements: 1)
        let folder = try PortfolioFolder(
            establishments: "siret;ctn;salaries;masse_salariale\n1;AA;2;3\n", descriptor: descriptor)
        let error = #expect(throws: IntakeError.self) { try folder.source() }
        guard case .noYear(_, "etablissements.csv") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
