import Declarations
import Intake
import Schemes
import TestSupport
import Testing

@testable import Portfolios

@Suite("Third parties, the special account, temporary work, reservations") struct PortfolioClaimColumnTests {
    private static let descriptor = PortfolioFolder.descriptor
        .replacing(
            #"{"name": "deces","#,
            with: #"{"name": "recours", "type": "number", "vigie": {"portfolio": "third-party"}},"#
                + #"{"name": "special", "vigie": {"portfolio": "special-account"}},"#
                + #"{"name": "emploi", "vigie": {"portfolio": "employment"}}, {"name": "deces","#
        )
        .replacing(
            #"{"name": "date","#,
            with: #"{"name": "reservation", "vigie": {"portfolio": "reserved", "optional": true}}, {"name": "date","#)

    private func pass(_ claim: String = "0,3;non;", action: String = "2023-07-15;2023-05-02") throws -> PortfolioPass {
        try PortfolioFolder(
            claims: "siret;annee;evenement;jours_it;recours;special;emploi\n00000000000001;2022;AT;12;\(claim)\n",
            actions: "siret;nature;date;reservation;montant\n00000000000001;TMS-ACTION;\(action);100\n",
            descriptor: Self.descriptor
        ).pass()
    }

    @Test("The words of the file become what schemes read")
    func words() throws {
        let claim = try #require(try pass("0,3;oui;interimaire-utilisateur").enterprises[0].claims.first)
        #expect(claim.thirdPartyShare == 0.3 && claim.isOnSpecialAccount && claim.employment == .userFirm)
        let agency = try #require(try pass("1;non;Interimaire-Agence").enterprises[0].claims.first)
        #expect(agency.thirdPartyShare == 1 && !agency.isOnSpecialAccount && agency.employment == .agency)
        let plain = try #require(try pass(";;").enterprises[0].claims.first)
        #expect(plain == Claim(year: 2022, days: 12))
    }

    @Test(
        "A share above 1, an unknown word and a day that is none refuse their row",
        arguments: [
            ("30;non;", RowProblem.notAShare), ("0;peut-être;", .notYesOrNo), ("0;non;stagiaire", .notAnEmployment),
        ])
    func refused(_ text: String, _ problem: RowProblem) throws {
        let pass = try pass(text)
        #expect(pass.rejections.map(\.problem) == [problem])
        #expect(pass.enterprises[0].claims.isEmpty)
        #expect(try self.pass(action: "2023-07-15;demain").rejections.map(\.problem) == [.notADay])
    }

    @Test("The day of the reservation stands beside that of the invoice; an empty one is unknown")
    func reservation() throws {
        let action = try #require(try pass().enterprises[0].actions.first)
        #expect(action.date.description == "2023-07-15" && action.reserved?.description == "2023-05-02")
        #expect(try pass(action: "2023-07-15;").enterprises[0].actions.first?.reserved == nil)
    }
}
