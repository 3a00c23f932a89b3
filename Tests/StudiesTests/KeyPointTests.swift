import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

/// Each line of a summary beside data that change it.
@Suite("Key points follow the data") struct KeyPointTests {
    private func text(_ files: [ReportFile]) throws -> String {
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        return text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test("Paths beyond their capacity are named, and no other: with one place each, and with a hundred thousand")
    func overloaded() throws {
        let folder = try FragilityFolder()
        for capacity in ["500", "700", "800"] {
            try folder.change("fragilites.json", "\"capacity\": \(capacity)", "\"capacity\": 1")
        }
        let line = try #require(
            try text(folder.report()).split(separator: "\n").first { $0.contains("Parcours au-delà") })
        for path in [
            "Bien vieillir à domicile (", "Accès aux droits et aux soins (", "Examen de prévention en santé (",
        ] {
            #expect(line.contains(path))
        }
        #expect(!line.contains("désinsertion"), "nobody declares its capacity")
        for _ in 0..<3 { try folder.change("fragilites.json", "\"capacity\": 1,", "\"capacity\": 100000,") }
        #expect(!(try text(folder.report())).contains("Parcours au-delà"))
    }

    @Test("How many ranks are priorities is what the declaration says; five methods of weighting make 51 variants")
    func priorities() throws {
        let folder = try FragilityFolder()
        let before = try text(folder.report())
        #expect(
            before.contains(
                "Les territoires des 5 premiers rangs sont dits prioritaires ; 51 variantes sont calculées."))
        #expect(
            before.contains(
                "mais prioritaires dans plus de variantes que Carsat Bretagne (22 %) : Carsat Nord-Picardie (24 %) ; "))
        #expect(before.contains(" ; CGSS La Réunion (47 %)."))
        try folder.change("fragilites.json", "\"priorities\": 5", "\"priorities\": 3")
        let after = try text(folder.report())
        #expect(after.contains("Les territoires des 3 premiers rangs sont dits prioritaires"))
        #expect(!after.contains("Carsat Bretagne (22 %)"))
    }

    private static let notebook =
        "```vigie annex\ncontent: essentials\n```\n\n```vigie annex\ncontent: application\n```\n"

    private func compared(_ schemes: String, more: [String] = []) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(Self.notebook, to: "n.md")
        let words = ["--schemes", schemes, "--year", "2025", "--notebook", folder.path + "/n.md"] + more
        return try text(Comparisons.files(Comparisons.demonstration, words))
    }

    @Test(
        "The flat Austrian levy is 1.1 % of payroll (ASVG, § 51); natures are apart, and cautioned where there are two")
    func amounts() throws {
        let levy = try compared("at-beitrag")
        #expect(
            levy.contains(
                "- Cotisation, en % de la masse salariale : Cotisation d’assurance accidents, taux unique (AT), payé 1,100."
            ))
        #expect(!levy.contains("ne se comparent pas") && !levy.contains("n’est pas calculable"))
        let both = try compared("at-beitrag,de-bgn-praemie,it-isar")
        #expect(both.contains("- Aide, en % de la masse salariale : BGN") && both.contains("(DE), reçu "))
        #expect(both.contains("- Modulation, en % de la masse salariale : Oscillation"))
        #expect(both.contains("(IT), de signe inconnu, entre −") && both.contains("ne se comparent pas"))
    }

    @Test("Who gains and who loses is told for the two laws that are asked for, and only then")
    func pair() throws {
        let two = "at-beitrag,at-beitrag@2020"
        #expect(!(try compared(two)).contains("entreprises gagnantes"))
        let told = try compared(two, more: ["--between", "at-beitrag@2020,at-beitrag"])
        // 1.2 % in 2020, 1.1 % from 2023: all 2 000 enterprises pay less.
        #expect(
            told.contains(
                "(AT, 2020) à « Cotisation d’assurance accidents, taux unique » (AT) : entreprises gagnantes 2 000, "))
    }

    @Test("That facts are assumed is said where they are")
    func assumed() throws {
        #expect(try compared("at-beitrag").contains("Ce que le portefeuille ne donne pas est supposé"))
        let given = try compared("de-bgw-zuschlag")
        #expect(given.contains("Chaque dispositif est appliqué d’après ses textes") && !given.contains("est supposé"))
    }
}
