import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The engine knows no study by its type: a small one, in memory, is as good as the three that are shipped.
@Suite("One engine for every study") struct EngineTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws { folder = try TestSupport.TemporaryFolder() }

    private func run(_ notebook: String, _ settings: ReportSettings = ReportSettings()) throws -> ReportRun {
        try folder.write(notebook, to: "n.md")
        let source = try NotebookSource(folder.path + "/n.md", shippedIn: folder.path)
        return try ReportRun(source, settings, Shipped.vocabulary()) { _ in try SmallStudy() }
    }

    private func text(_ run: ReportRun, _ name: String = ReportFile.reportName) -> String? {
        run.files.first { $0.name == name }?.text
    }

    @Test("A table and a value by name, the year of the study, and the language asked for")
    func byName() throws {
        let notebook = """
            En $year : `vigie value from=ateliers row=total measure=postes` postes.

            ```vigie table
            from: ateliers
            title: Jobs
            ```
            """
        let report = try #require(text(try run(notebook, ReportSettings(language: .english))))
        #expect(report.contains("En 2031 : 31 postes."))
        #expect(report.contains("| Workshop | Jobs |"))
        #expect(report.contains("| Forge | 12 |"))
    }

    @Test("What is asked by name is known before the study is opened, in blocks, needs and prose")
    func planned() throws {
        let notebook = """
            ---
            which: delais
            ---
            # Un

            ```vigie needs
            from: refus
            ```

            `vigie value from=couverture row=total measure=m`

            ```vigie figure
            from: courbes-$which.part
            ```
            """
        try folder.write(notebook, to: "n.md")
        var names: Set<String>?
        let source = try NotebookSource(folder.path + "/n.md", shippedIn: folder.path)
        _ = try? ReportRun(source, ReportSettings(), Shipped.vocabulary()) {
            names = try $0.names()
            return try SmallStudy()
        }
        #expect(names == ["refus", "couverture", "courbes-delais.part"])
    }

    @Test("The manifest is read back by the type that wrote it: its kind, what was asked, and every file")
    func manifest() throws {
        let made = try run("```vigie table\nfrom: ateliers\ntitle: T\n```\n")
        try folder.write([UInt8]((text(made, ReportFile.manifestName) ?? "").utf8), to: ReportFile.manifestName)
        let manifest = try Manifest(folder: folder.path)
        #expect(manifest.kind == "small")
        #expect(manifest.command == "vigie small --notebook n.md")
        #expect(manifest.parameters == ["lang": "fr", "year": "2031", "names": "ateliers"])
        #expect(manifest.outputs.map(\.name) == ["rapport.md", "tables/ateliers.csv", "rejects.csv"])
        #expect(manifest.outputs[2].bytes == "file,line\nateliers.csv,7\n".utf8.count)
    }

    @Test(
        "An option of a value that cannot be meant is an error, in place of a number of any length",
        arguments: ["decimals=99999999999", "decimals=-1", "decimals=x", "decimals=", "interval=maybe"])
    func valueOptions(option: String) {
        var problem: NotebookError.Problem?
        do {
            _ = try run("Soit `vigie value from=ateliers row=a measure=postes \(option)`.\n")
        } catch {
            problem = (error as? NotebookError)?.problem
        }
        let words = option.split(separator: "=", omittingEmptySubsequences: false)
        guard case .badValue(let key, let value, _)? = problem else {
            Issue.record("\(option) passes")
            return
        }
        #expect(key == words[0] && value == words[1])
    }

    @Test("A section whose table the study does not have is left out, and named by the annex and at the terminal")
    func omissions() throws {
        let notebook = """
            # Un

            ## Deux

            ```vigie needs
            from: forges
            ```

            ## Trois

            ```vigie annex
            content: omissions
            ```
            """
        let made = try run(notebook)
        let report = try #require(text(made))
        #expect(!report.contains("## Deux"))
        #expect(report.contains("- Deux\u{A0}: les données du dossier ne permettent pas ce résultat (forges)"))
        let english = try #require(text(try run(notebook, ReportSettings(language: .english))))
        #expect(english.contains("- Deux: the data of the folder do not make this result (forges)"))
        #expect(made.messages.first == "warning: two workshops")
        #expect(made.messages.last?.hasPrefix("section left out: Deux (") == true)
    }

    @Test("A part of the study and one that every study has; another name is an error that lists them all")
    func parts() throws {
        let report = try #require(
            text(try run("```vigie annex\ncontent: findings\n```\n\n```vigie annex\ncontent: omissions\n```\n")))
        #expect(report == "- un \\| deux\n\nNéant.\n")
        let error = #expect(throws: NotebookError.self) { try run("```vigie annex\ncontent: finding\n```\n") }
        guard case .unknownName(_, _, let known) = error?.problem else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(known == ["findings", "catalogue", "breaks", "omissions", "ledger"])
    }
}
