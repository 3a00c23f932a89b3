import Declarations
import Digests
import Disclosure
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("The audit of the folder of a report") struct ReportAuditTests {
    private let folder: TemporaryFolder
    private static let header =
        "indicator,dispositif,taille,value,lower,upper,level,numerator,denominator,unit,flag,reason\n"
    private static let population = "indicator,taille,value,lower,upper,level,numerator,denominator,unit,flag,reason\n"

    /// A comparison of an unreleased portfolio: its enterprises, which are examined, and its lags, which are not.
    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/tables", withIntermediateDirectories: false)
        try folder.write(Self.header + "annees-50,de,20,3,,,,,,year,,\n", to: "tables/delais.csv")
        try folder.write(Self.population + "entreprises,total,40,,,,,,count,,\n", to: "tables/portefeuille.csv")
        try folder.write("# Rapport\n", to: "rapport.md")
        try write(tables: [Self.record("delais"), Self.record("portefeuille")])
    }

    private static func record(_ name: String, from: String? = nil) -> TableRecord {
        TableRecord(file: "tables/\(name).csv", conditions: [], isCut: false, from: from ?? name)
    }

    private func write(
        tables: [TableRecord], outputs: [String] = ["rapport.md", "tables/delais.csv", "tables/portefeuille.csv"]
    ) throws {
        let record = DisclosureRecord(
            .comparison(minimum: 3, pair: [], envelope: nil, withheld: []), rules: ["enterprises": ["n < 3"]],
            cells: 2, hidden: 0, tables: tables)
        try write([record], outputs)
    }

    private func write(
        _ disclosure: [DisclosureRecord], _ outputs: [String], changing: [String: Any] = [:]
    ) throws {
        let digests: [[String: Any]] = outputs.map { name in
            ["name": name, "bytes": 1, "sha256": FileDigest(file: folder.path + "/" + name)?.sha256 ?? ""]
        }
        let manifest: [String: Any] = [
            "kind": "compare", "version": "0.1.0", "command": "vigie compare", "parameters": [String: String](),
            "notebook": ["name": "n.md", "bytes": 1, "sha256": ""], "inputs": [String](),
            "disclosure": try JSONSerialization.jsonObject(with: JSONEncoder().encode(disclosure)),
            "outputs": digests,
        ]
        let changed = manifest.merging(changing) { $1 }
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: changed)), to: "manifest.json")
    }

    private func audit() throws -> ReportAudit {
        try ReportAudit(folder: folder.path, Shipped.vocabulary()) { _, _, _, _ in [] }
    }

    @Test("A table that is not examined is named with the reason")
    func named() throws {
        let audit = try audit()
        #expect(audit.findings.isEmpty && audit.tableCount == 2)
        #expect(audit.unexamined == [.publicFigures: ["tables/delais.csv"]])
    }

    @Test("A count added to a table that is not examined is a finding")
    func changed() throws {
        try folder.write(
            Self.header + "annees-50,de,20,3,,,,,,year,,\nentreprises,de,20,1,,,,,,count,,\n",
            to: "tables/delais.csv")
        #expect(try audit().findings == [.changed("tables/delais.csv")])
    }

    @Test("A table that is examined is read as it now is: a count of two is a finding, and the change is told")
    func examined() throws {
        try folder.write(Self.population + "entreprises,total,2,,,,,,count,,\n", to: "tables/portefeuille.csv")
        let audit = try audit()
        #expect(audit.findings == [.line(.printed(count: "portefeuille total entreprises", value: 2))])
        #expect(audit.changed == ["tables/portefeuille.csv"])
    }

    @Test("A file that the manifest does not name is a finding; so is every file when it names none")
    func unnamed() throws {
        try folder.write(Self.header, to: "tables/autre.csv")
        #expect(try audit().findings == [.unnamed("tables/autre.csv")])
        try write(tables: [Self.record("delais"), Self.record("portefeuille")], outputs: [])
        let files = ["rapport.md", "tables/autre.csv", "tables/delais.csv", "tables/portefeuille.csv"]
        #expect(
            try audit().findings.filter { if case .changed = $0 { false } else { true } } == files.map { .unnamed($0) })
    }

    @Test("Tables that the manifest no longer describes are findings where some file was never released")
    func undescribed() throws {
        try write(tables: [])
        #expect(try audit().findings == ["delais", "portefeuille"].map { .unknown("tables/\($0).csv") })
    }

    @Test("A table of single enterprises is a finding in a report of unreleased ones")
    func unknown() throws {
        try write(tables: [Self.record("delais", from: "plus-grands-ecarts"), Self.record("portefeuille")])
        #expect(try audit().findings == [.unknown("tables/delais.csv")])
    }

    @Test("A table of words has no figure, and none of it is examined")
    func words() throws {
        try folder.write("source,titre\na,Un titre de 2019\n", to: "tables/delais.csv")
        try write([], Self.outputs)
        #expect(try audit().findings.isEmpty)
    }

    @Test("Where every file was released, no table is examined, and all are named")
    func released() throws {
        try write([], ["rapport.md", "tables/delais.csv", "tables/portefeuille.csv"])
        let audit = try audit()
        #expect(audit.findings.isEmpty)
        #expect(audit.unexamined == [.released: ["tables/delais.csv", "tables/portefeuille.csv"]])
    }

    /// `hiddenByRule` stood beside `hidden` in the first form; here the table prints a count of two.
    @Test("The manifest of an earlier form is read past its other keys, and its report examined; not one of this form")
    func earlierForm() throws {
        try folder.write(Self.population + "entreprises,total,2,,,,,,count,,\n", to: "tables/portefeuille.csv")
        let earlier: [[String: Any]] = [
            [
                "examination": ["comparison": ["minimum": 3, "pair": [String](), "withheld": [String]()]],
                "rules": ["enterprises": ["n < 3"]], "cells": 2, "hidden": 1, "hiddenByRule": 1,
                "tables": ["delais", "portefeuille"].map { name -> [String: Any] in
                    ["file": "tables/\(name).csv", "conditions": [String](), "isCut": false, "from": name]
                },
            ]
        ]
        try write([], Self.outputs, changing: ["disclosure": earlier])
        #expect(try audit().findings == [.line(.printed(count: "portefeuille total entreprises", value: 2))])
        try write([], Self.outputs, changing: ["disclosure": earlier, "format": 3])
        #expect(throws: AuditError.self) { try audit() }
        try write([], Self.outputs, changing: ["format": 4])
        #expect(throws: Never.self) { try audit() }
        #expect(try audit().findings.contains(.foreign(key: "format", value: "4")))
    }

    @Test("A manifest with a key of another version is an error that says where")
    func otherVersion() throws {
        try folder.write("{\"kind\": \"report\",\n \"secrecy\": []}", to: "manifest.json")
        do {
            _ = try audit()
            Issue.record("a manifest without figures is examined")
        } catch AuditError.unreadableManifest(let error) {
            #expect(error.file == folder.path + "/manifest.json")
            #expect(error.position == Position(line: 1, column: 1) && error.fault == .missingKey("version"))
        }
    }

    @Test(
        "A manifest that names a file beside the report is refused", arguments: ["tables/../../x.csv", "/etc/passwd"])
    func outside(name: String) throws {
        try write([], [name])
        expectOutside(name)
        try write(tables: [TableRecord(file: name, conditions: [], isCut: false, from: "delais")])
        expectOutside(name)
    }

    private func expectOutside(_ name: String) {
        do {
            _ = try audit()
            Issue.record("\(name) is read")
        } catch {
            guard case .unsafePath(_, name)? = error as? AuditError else {
                Issue.record("\(error)")
                return
            }
        }
    }

    private static let outputs = ["rapport.md", "tables/delais.csv", "tables/portefeuille.csv"]

    @Test("A manifest without a word on secrecy, beside a table that hides figures, is a finding")
    func undeclared() throws {
        try folder.write(Self.population + "entreprises,total,,,,,,,count,:c,\n", to: "tables/portefeuille.csv")
        try write([], Self.outputs)
        #expect(try audit().findings == [.undeclared("tables/portefeuille.csv")])
    }

    @Test(
        "A kind that no study has, and a version later than this one or of another form, are findings",
        arguments: [("kind", "rapport"), ("version", "9.0.0"), ("version", "1"), ("version", "0.1.x")])
    func foreign(key: String, value: String) throws {
        try write([], Self.outputs, changing: [key: value])
        #expect(try audit().findings == [.foreign(key: key, value: value)])
    }

    @Test("A rule that asks for fewer units than any that was ever in force is a finding")
    func weakRule() throws {
        let record = DisclosureRecord(
            .comparison(minimum: 1, pair: [], envelope: nil, withheld: []), rules: [:], cells: 2, hidden: 0,
            tables: [Self.record("delais"), Self.record("portefeuille")])
        try write([record], Self.outputs)
        let audit = try ReportAudit(folder: folder.path, Shipped.vocabulary(), least: [.enterprises: 3]) { _, _, _, _ in
            []
        }
        #expect(audit.findings == [.weakRule(minimum: 1, least: 3)])
    }

    @Test(
        "Exact rows, bytes or a digest of an input that is not said to be released are a finding; rounded rows are none",
        arguments: [
            (["bytes": 5], true), (["sha256": "00"], true), (["secrecy": "enterprises", "bytes": 5], true),
            (["secrecy": "published", "bytes": 5, "sha256": "00"], false), (["secrecy": "enterprises"], false),
        ] as [([String: any Sendable], Bool)])
    func inputs(told: [String: any Sendable], isFinding: Bool) throws {
        let input: [String: Any] = [
            "name": "a", "path": "a.csv", "encoding": "utf-8", "encodingReason": "declared", "delimiter": ";",
            "headerRecord": 1,
        ]
        let tables = [Self.record("delais"), Self.record("portefeuille")]
        let record = DisclosureRecord(
            .comparison(minimum: 3, pair: [], envelope: nil, withheld: []), rules: [:], cells: 2, hidden: 0,
            tables: tables)
        try write([record], Self.outputs, changing: ["inputs": [input.merging(told) { $1 }]])
        #expect(try audit().findings == (isFinding ? [.secretInput("a.csv")] : []))
    }

    @Test("An input that was never released, and no word on secrecy, is a finding")
    func silent() throws {
        let input: [String: Any] = [
            "name": "a", "path": "a.csv", "encoding": "utf-8", "encodingReason": "declared", "delimiter": ";",
            "headerRecord": 1, "secrecy": "persons",
        ]
        try write([], Self.outputs, changing: ["inputs": [input]])
        #expect(try audit().findings == [.silent("a.csv")])
    }

    @Test(
        "Counts that are none, and lines that stand twice, are errors",
        arguments: [
            ("entreprises,total,-5,,,,,,count,,", PrintedTableError.notACount(line: 2, text: "-5")),
            ("entreprises,total,788.5,,,,,,count,,", .notACount(line: 2, text: "788.5")),
            ("entreprises,total,7,6,8,0.95,6,,count,,", .notACount(line: 2, text: "7")),
            ("entreprises,total,abc,,,,,,count,,", .notANumber(line: 2, column: "value", text: "abc")),
            ("entreprises,total,nan,,,,,,count,,", .notANumber(line: 2, column: "value", text: "nan")),
            ("entreprises,total,40,,,,inf,,count,,", .notANumber(line: 2, column: "numerator", text: "inf")),
            (
                "entreprises,total,40,,,,,,count,,\nentreprises,total,41,,,,,,count,,",
                .repeated(line: 3, first: 2)
            ),
        ])
    func counts(lines: String, error: PrintedTableError) throws {
        try folder.write(Self.population + lines + "\n", to: "tables/portefeuille.csv")
        do {
            _ = try audit()
            Issue.record("\(lines) is examined")
        } catch AuditError.notATable(_, let found) {
            #expect(found == error)
        }
    }

    @Test("A measure that the attacker has no place for is a finding")
    func unread() throws {
        try folder.write(
            Self.population + "entreprises,total,40,,,,,,count,,\nordinateurs,total,40,,,,,,count,,\n",
            to: "tables/portefeuille.csv")
        #expect(try audit().findings == [.unread(file: "tables/portefeuille.csv", measure: "ordinateurs")])
    }

    @Test("A table on persons is examined where their files were never released, and only there")
    func persons() throws {
        try folder.write(
            "measure,outil,value,lower,upper,level,numerator,denominator,unit,flag,reason\n"
                + "examines,epices,2,,,,,,count,,\n", to: "tables/portefeuille.csv")
        func audit(release: String?) throws -> ReportAudit {
            let record = DisclosureRecord(
                .persons(minimum: 11, zeroReveals: false, territoriesAreReleased: false, release: release),
                rules: [:], cells: 2, hidden: 0,
                tables: [Self.record("portefeuille", from: "outils"), Self.record("delais", from: "fichiers")])
            try write([record], Self.outputs)
            return try self.audit()
        }
        let secret = try audit(release: nil)
        #expect(secret.findings == [.count(.printed(count: "outils epices examines", value: 2))])
        #expect(secret.unexamined == [.notTied: ["tables/delais.csv"]])
        let released = try audit(release: "Caisse, 2025")
        #expect(released.findings.isEmpty)
        #expect(released.unexamined == [.released: ["tables/delais.csv", "tables/portefeuille.csv"]])
    }

    @Test("A number in a table of the text that none of its figures rounds to is a finding, on its line")
    func text() throws {
        func report(_ number: String) -> String {
            "# R\n\n| Taille | Entreprises |\n| :-- | --: |\n| Ensemble | \(number) |\n\n"
                + "*Données :* [tables/portefeuille.csv](tables/portefeuille.csv)  \n"
        }
        for (number, isFinding) in [("40", false), ("41", true), ("40,0 [38,1 ; 42,2] *p*", false), (": *c*", false)] {
            try folder.write(report(number), to: "rapport.md")
            try write(tables: [Self.record("delais"), Self.record("portefeuille")])
            let finding = ReportAudit.Finding.otherText(
                file: "rapport.md", line: 5, text: number, table: "tables/portefeuille.csv")
            #expect(try audit().findings == (isFinding ? [finding] : []), "\(number)")
        }
    }

    /// The digest of the text is always that of the manifest: only its numbers speak.
    @Test("Numbers of sentences are held against those that the manifest tells, and against the row of their table")
    func sentences() throws {
        func findings(_ line: String, told numbers: String, shown: String = "40") throws -> [ReportAudit.Finding] {
            try folder.write("# Rapport\n\n\(line)\n", to: "rapport.md")
            let figure: [String: Any] = ["shown": shown, "table": "tables/portefeuille.csv", "row": 2]
            let told: [String: Any] = ["line": 3, "numbers": numbers, "figures": [figure]]
            let record = DisclosureRecord(
                .comparison(minimum: 3, pair: [], envelope: nil, withheld: []), rules: [:], cells: 2, hidden: 0,
                tables: [Self.record("delais"), Self.record("portefeuille")])
            try write([record], Self.outputs, changing: ["statements": [told]])
            return try audit().findings
        }
        let other = ReportAudit.Finding.otherText(
            file: "rapport.md", line: 3, text: "12", table: "tables/portefeuille.csv")
        #expect(try findings("Il y a 40 entreprises.", told: "40").isEmpty)
        let changed = ReportAudit.Finding.otherSentence(file: "rapport.md", line: 3, numbers: "12")
        #expect(try findings("Il y a 12 entreprises.", told: "40") == [changed])
        #expect(try findings("Il y a 12 entreprises.", told: "12", shown: "12") == [other])
        let kept = try findings("Il y a 12 entreprises.", told: "12")
        #expect(kept == [.otherText(file: "rapport.md", line: 3, text: "40", table: "tables/portefeuille.csv")])
        let lost = ReportAudit.Finding.lostSentence(file: "rapport.md", line: 3, numbers: "40")
        #expect(try findings("Il y a des entreprises.", told: "40") == [lost])
        let added = try findings("Il y a 40 entreprises.\n\nLe tableau 079A compte 12 maladies.", told: "40")
        #expect(added == [.otherSentence(file: "rapport.md", line: 5, numbers: "079 12")])
    }

    @Test("A manifest that tells no numbers of sentences says so; where its form has them, that is a finding")
    func noStatements() throws {
        #expect(try audit().sentences == nil && audit().findings.isEmpty)
        let outputs = Self.outputs
        try write([], outputs, changing: ["format": 3])
        #expect(try audit().findings == [.noStatements])
        try write([], outputs, changing: ["format": 3, "statements": [["line": 1, "numbers": "7"]]])
        #expect(try audit().sentences == ReportAudit.Sentences(lines: 1, tied: 0))
    }

    @Test("A folder without a manifest, and a manifest that is none, are errors")
    func errors() throws {
        try folder.write("{}", to: "manifest.json")
        #expect(throws: AuditError.self) { try audit() }
        try FileManager.default.removeItem(atPath: folder.path + "/manifest.json")
        #expect(throws: AuditError.self) { try audit() }
    }
}
