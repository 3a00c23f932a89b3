import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("The report on the schemes of Europe") struct EuropeReportTests {
    private static func files(workers: Int = 2) throws -> [ReportFile] {
        try StudyReports.indicators(
            year: nil, folder: Project.root + "/Datasets/europe", notebook: "incitations-europe", workers: workers)
    }

    @Test("Reports/incitations-europe is what its data and its notebook make; when it is stale: make report")
    func reportIsUpToDate() throws {
        let stale = ReportFolder.differences(try Self.files(), in: Project.root + "/Reports/incitations-europe")
        #expect(stale.isEmpty, "stale: \(stale.joined(separator: ", ")); refresh with: make report")
    }

    @Test("The same bytes at 1 and 4 workers")
    func sameBytes() throws {
        let (one, four) = (try Self.files(workers: 1), try Self.files(workers: 4))
        #expect(one.map(\.name) == four.map(\.name) && one.map(\.text) == four.map(\.text))
    }

    @Test("Every table of countries says its threshold and its delay")
    func thresholds() throws {
        let files = try Self.files()
        let tables = files.filter { $0.name.hasSuffix(".csv") && $0.text.hasPrefix("indicator,year,pays,") }
        #expect(tables.count == 3)
        for table in tables {
            let counted = table.text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("EMPLOI,") }
            #expect(counted.allSatisfy { $0.contains("of absence") || $0.contains(",:,") }, "\(table.name)")
        }
    }

    @Test("Italy is drawn in lines that stop at its breaks")
    func italy() throws {
        let figure = try #require(try Self.files().first { $0.name == "figures/italie.svg" }?.text)
        for year in [2018, 2020, 2021] { #expect(figure.contains("rupture \(year)")) }
        #expect(!figure.contains("rupture 2019"))
    }

    @Test("A finding that the figures contradict ends the run with 1, and nothing is written")
    func contradicted() throws {
        let folder = try TemporaryFolder()
        let source = Project.root + "/Datasets/europe"
        let copy = folder.path + "/data"
        try FileManager.default.copyItem(atPath: source, toPath: copy)
        let figures = copy + "/reperes/agregats.csv"
        let text = try String(contentsOfFile: figures, encoding: .utf8)
        try text.replacing(";116020;", with: ";116021;").write(toFile: figures, atomically: true, encoding: .utf8)
        let out = folder.path + "/out"
        let ending = try Program.run(["report", copy, "--notebook", "incitations-europe", "--out", out])
        #expect(ending.status == 1 && ending.error.contains("finding 3"))
        #expect(ending.error.contains("116021.0 printed beside 116020.0 computed"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }
}

/// The real extracts of Eurostat and the sample of INAIL, from `init` to `query`.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: RealFiles.absence)))
struct EuropeanFilesTests {
    private func folder(_ files: String...) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for file in files {
            try FileManager.default.copyItem(
                atPath: SharedData.path(file), toPath: folder.path + "/" + (file as NSString).lastPathComponent)
        }
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        #expect(try Program.run(["check", folder.path]).status == 0)
        return folder
    }

    @Test("The shipped TSV answers like the SDMX-CSV that it was made of, to the byte")
    func bothDialects() throws {
        let folder = try folder(
            "eurostat/hsw_n2_01_transport_10_countries.csv", "eurostat/lfsa_eisn2_transport_employment.csv")
        let words = [
            "--indicator", "AT-4J,EMPLOI,AT-4J-EMPLOI,EVOLUTION(AT-4J)", "--by", "pays", "--where",
            "pays=BE,CZ,DE,ES,FR,HU,IT,NL,PL,RO", "--where", "nace=H", "--quiet",
        ]
        let real = try Program.run(["query", folder.path] + words)
        let shipped = try Program.run(["query", Project.root + "/Datasets/europe"] + words)
        #expect(real.status == 0 && real.output == shipped.output)
        #expect(real.output.split(separator: "\n").count == 401)
        #expect(real.output.contains("AT-4J,2020,IT,19422,,,,,,count,b,"))
    }

    @Test("The shipped aggregate of Calabria is that of the sample")
    func calabria() throws {
        let folder = try folder("inail/DatiConCadenzaSemestraleInfortuniCalabria_sample.csv")
        for (indicator, total) in [("JOURS", 65707.0), ("DECES", 7), ("AT", 2095), ("TRAJET", 279)] {
            let words = ["--indicator", indicator, "--where", "event=AT,trajet", "--quiet"]
            let real = Record.all(in: try Program.run(["query", folder.path] + words).output)
            let shipped = Record.all(in: try Program.run(["query", Project.root + "/Datasets/europe"] + words).output)
            #expect(real.map { $0["value"] } == shipped.map { $0["value"] }.filter { !$0.isEmpty })
            #expect(real.compactMap { $0.number("value") }.reduce(0, +) == total, "\(indicator)")
        }
    }

    @Test("943 codes of employers: 942 employers, and the cases that have none")
    func employers() throws {
        let folder = try folder("inail/DatiConCadenzaSemestraleInfortuniCalabria_sample.csv")
        let words = ["--indicator", "AT,TRAJET", "--by", "establishment", "--quiet"]
        let rows = Record.all(in: try Program.run(["query", folder.path] + words).output)
        let codes = Set(rows.map { $0["establishment"] })
        #expect(codes.count == 943 && codes.contains("") && !codes.contains("-1"))
    }
}
