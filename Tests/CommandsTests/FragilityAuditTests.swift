import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("The audit of a report on fragilities") struct FragilityAuditTests {
    private let folder: FragilityFolder
    private let out: String
    private let combinations: String

    init() throws {
        folder = try FragilityFolder()
        out = folder.folder.path + "/out"
        combinations = out + "/tables/combinaisons.csv"
        let ending = try folder.run()
        #expect(ending.status == 0, "\(ending.error)")
    }

    @Test("The report of the demonstration has no finding")
    func noFinding() throws {
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 0)
        #expect(
            ending.output.hasPrefix(
                """
                not examined, without a figure that gives a count or an amount back: tables/accord-des-rangs.csv, \
                tables/cadran-accidents.csv, tables/cadran-tms.csv, tables/composite-indicateurs.csv, \
                tables/territoires-prioritaires.csv, tables/territoires.csv

                """))
        #expect(ending.output.hasSuffix("\n21 tables, 10 hidden cells, no finding\n"))
    }

    /// The rows of the table of combinations with one more.
    private func combinationsWith(_ tools: Set<String>, _ persons: Int) throws -> String {
        let order = ["epices", "observatoire", "pfidass", "data-mining", "fragire"]
        let code = order.filter(tools.contains).joined(separator: "+")
        return try String(contentsOfFile: combinations, encoding: .utf8) + "personnes,\(code),\(persons),,,,,,count,,\n"
    }

    @Test("Any combination of few persons that is listed again is found")
    func undone() throws {
        let people = try PlainCount().people.values
        let few = Set(people.map(\.self)).filter { tools in
            !tools.isEmpty && people.count { $0 == tools } < 11
        }
        for tools in few {
            let count = people.count { $0 == tools }
            let before = try String(contentsOfFile: combinations, encoding: .utf8)
            try combinationsWith(tools, count).write(toFile: combinations, atomically: true, encoding: .utf8)
            let findings = try ReportAudit(folder: out, StudyReports.vocabulary()) { _, _, _, _ in [] }.findings
            #expect(!findings.isEmpty, "\(tools): \(count)")
            try before.write(toFile: combinations, atomically: true, encoding: .utf8)
        }
        #expect(few.count > 5)
    }

    @Test("One suppression undone: exit status 1, and the sentence of what can be computed")
    func sentence() throws {
        // Nine persons, counted in the files.
        try combinationsWith(["epices", "pfidass", "fragire"], 9).write(
            toFile: combinations, atomically: true, encoding: .utf8)
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 1)
        #expect(ending.output.contains("combinaisons epices+pfidass+fragire personnes: 9"), "\(ending.output)")
    }

    @Test("A table that was cut by hand is an error with its line")
    func changed() throws {
        let text = try String(contentsOfFile: combinations, encoding: .utf8)
        try (text + "personnes,epices\n").write(toFile: combinations, atomically: true, encoding: .utf8)
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 65 && ending.error.contains("2 fields, 11 expected"), "\(ending.error)")
    }

    /// Two diseases in one caisse, in a file that is no longer declared released.
    @Test("A risk that enterprises' secrecy hides beside the composite is hidden, and found when one table shows it")
    func risks() throws {
        try folder.change("tms-et-journees-par-caisse.csv", ";1625;", ";2;")
        try folder.change(
            "datapackage.json",
            "\"role\": \"series\",\n        \"secrecy\": \"published\",\n        \"synthetic\": true,\n        \"source\": \"TMS",
            "\"role\": \"series\",\n        \"secrecy\": \"enterprises\",\n        \"synthetic\": true,\n        \"source\": \"TMS"
        )
        #expect(try folder.run().status == 0)
        let territories = out + "/tables/territoires.csv"
        let text = try String(contentsOfFile: territories, encoding: .utf8)
        let hidden = "if-tms,alsace-moselle,,,,,,844932,per_1000_employees,:c,statistical secrecy"
        #expect(text.contains(hidden))
        #expect(try Program.run(["audit", out]).status == 0)
        try text.replacing(hidden, with: "if-tms,alsace-moselle,0.002,,,,2,844932,per_1000_employees,,")
            .write(toFile: territories, atomically: true, encoding: .utf8)
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 1, "\(ending.output)")
        #expect(ending.output.contains("musculoskeletal disorders 2024 alsace-moselle is hidden"))
    }
}
