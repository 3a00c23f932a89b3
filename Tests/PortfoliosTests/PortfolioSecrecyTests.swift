import Declarations
import Facts
import Intake
import TestSupport
import Testing

@testable import Portfolios

/// A report on a portfolio is protected unless every file that it is made of was released before.
@Suite("The secrecy of a portfolio") struct PortfolioSecrecyTests {
    private static let published = #""secrecy": "published", "secrecyStatement": "Publié par le port en 2024""#
    private static let persons = #""secrecy": "persons""#
    private static let roles = [
        #""role": "portfolio""#, #""role": "claims", "row": "claim""#, #""role": "actions""#, #""role": "aids""#,
    ]
    private static let aids = """
        , {"name": "aides", "path": "aides.csv", "vigie": {"role": "aids"}, "schema": {"fields": [
          {"name": "siret", "vigie": {"portfolio": "establishment"}}, {"name": "regime", "vigie": {"portfolio": "regime"}},
          {"name": "date", "vigie": {"portfolio": "date"}},
          {"name": "montant", "type": "number", "vigie": {"portfolio": "amount"}}]}}]}
        """

    /// Of a portfolio of four files, all of them released but that of `role`, of which the descriptor says `word`.
    private func secrecy(_ role: String?, _ word: String? = nil) throws -> Secrecy? {
        var descriptor = String(PortfolioFolder.descriptor.dropLast(2)) + Self.aids
        for other in Self.roles {
            let said = (other == role ? word : Self.published).map { ", " + $0 } ?? ""
            descriptor = descriptor.replacing("{\(other)}", with: "{\(other)\(said)}")
        }
        let folder = try PortfolioFolder(descriptor: descriptor)
        try folder.folder.write("siret;regime;date;montant\n", to: "aides.csv")
        return try folder.source().secrecy
    }

    @Test("There is none to keep where all of its files were released")
    func released() throws {
        #expect(try secrecy(nil) == nil)
    }

    @Test("One file of which nothing is said is secret, and so is the portfolio", arguments: roles)
    func unsaid(role: String) throws {
        #expect(try secrecy(role) == .enterprises)
    }

    @Test("One file on persons makes the portfolio one of persons", arguments: roles)
    func persons(role: String) throws {
        #expect(try secrecy(role, Self.persons) == .persons)
    }

    /// `said` of a file of contributions, beside a released portfolio or in its place.
    private func contributions(_ said: String, of column: String, besidePortfolio: Bool) throws -> Secrecy? {
        let employees = #"{"name": "salaries", "type": "number", "vigie": {"measure": "employees"}}"#
        func resource(_ name: String, _ meaning: String, _ column: String) -> String {
            """
            {"name": "\(name)", "path": "\(name).csv", "vigie": {\(meaning)}, "schema": {"fields": [
              \(column), {"name": "annee", "vigie": {"dimension": "year"}},
              {"name": "ctn", "vigie": {"dimension": "ctn"}}, \(employees)]}}
            """
        }
        let siret = #"{"name": "siret", "vigie": {"dimension": "establishment"}}"#
        let portfolio = resource("etablissements", #""role": "portfolio", \#(Self.published)"#, siret)
        let other = resource("cotisations", #""role": "contributions"\#(said)"#, column)
        let resources = (besidePortfolio ? [portfolio] : []) + [other]
        let folder = try PortfolioFolder(
            establishments: "siret;annee;ctn;salaries\n1;2023;AA;85\n",
            descriptor: "{\"name\": \"p\", \"resources\": [\(resources.joined(separator: ", "))]}")
        try folder.folder.write("siret;annee;ctn;salaries\n1;2023;AA;85\n", to: "cotisations.csv")
        return try folder.source().secrecy
    }

    @Test("A file of contributions belongs to it where its rows are establishments, and only there")
    func contributions() throws {
        let siret = #"{"name": "siret", "vigie": {"dimension": "establishment"}}"#
        for besidePortfolio in [true, false] {
            #expect(try contributions("", of: siret, besidePortfolio: besidePortfolio) == .enterprises)
            #expect(try contributions(", \(Self.published)", of: siret, besidePortfolio: besidePortfolio) == nil)
        }
        let region = #"{"name": "siret", "vigie": {"dimension": "region"}}"#
        #expect(try contributions("", of: region, besidePortfolio: true) == nil)
    }
}
