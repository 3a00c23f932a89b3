import Intake
import Schemes
import Testing

@testable import Portfolios

@Suite("Numbers of a portfolio") struct PortfolioNumberTests {
    private func pass(_ row: String, claims: String = "") throws -> PortfolioPass {
        try PortfolioFolder(
            establishments: "siret;annee;ctn;salaries;masse_salariale\n73282932000074;2024;AA;\(row)\n",
            claims: "siret;annee;evenement;jours_it\n" + claims, actions: "siret;nature;date;montant\n"
        ).pass()
    }

    @Test(
        "A payroll in thousands of euros, or a thousand times too large, is a doubt; low and high pay are not",
        arguments: [
            ("40", "1500", ImplausiblePayroll.tooLow), ("40", "1500000000", .tooHigh), ("40", "1500000", nil),
            ("1", "1000", nil), ("1", "999", .tooLow), ("2", "2000000", nil), ("2", "2000000,01", .tooHigh),
            ("0,1", "5000", nil),
        ])
    func payroll(employees: String, payroll: String, fault: ImplausiblePayroll?) throws {
        let doubts = try pass("\(employees);\(payroll)").doubts.sorted
        #expect(doubts.map(\.doubt.problem) == (fault.map { [.payroll($0)] } ?? []))
        #expect(doubts.allSatisfy { $0.doubt.value == payroll.replacing(",", with: ".") && $0.place.line == 2 })
    }

    @Test(
        "Headcounts and amounts have hundredths: 12,345 may be twelve thousand, and is refused as in any other file",
        arguments: ["12,345;400000", "12;400000,125"])
    func decimals(row: String) throws {
        #expect(try pass(row).rejections.map(\.problem) == [.tooManyDecimals(kept: 2)])
    }

    @Test("Hundredths, and zeros behind them, are read; half a day off is refused, not cut")
    func hundredths() throws {
        let pass = try pass("12,50;400000,500", claims: "73282932000074;2024;AT;10,5\n")
        #expect(pass.enterprises[0].years == [YearFacts(year: 2024, employees: 12.5, payroll: 40_000_050)])
        #expect(pass.rejections.map(\.problem) == [.tooManyDecimals(kept: 0)])
    }
}
