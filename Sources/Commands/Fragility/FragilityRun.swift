import Disclosure
import Fragility
import Intake
import Reporting
import Reports

/// One execution of a notebook on a study of fragilities: from the folder to the files of the report, in memory.
struct FragilityRun {
    let files: [ReportFile]
    let omissions: [(heading: String, reason: String)]
    let warnings: [String]

    init(
        folder: String, key: String?, source: NotebookSource, settings: ReportSettings, home: Home,
        options: ReadingOptions
    ) throws {
        let input = try FragilityInput(
            folder: folder, key: try key.map { try PseudonymKey(file: $0) }, home: home, options: options)
        let study = try FragilityStudy(input, source: source, settings: settings, home: home, options: options)
        let rendering = try study.rendering(
            source: source, settings: settings, home: home,
            withheld: try DescriptorFile.declaredFiles(folder: folder) + (key.map { [$0] } ?? []))
        omissions = rendering.omissions
        warnings = input.warnings + (study.occupational.study?.warnings.map(\.english) ?? [])
        var files = [ReportFile(name: ReportRun.reportName, text: rendering.markdown)]
        files += rendering.files.map { ReportFile(name: $0.name, text: $0.text) }
        if let rejects = SurveyRejectsFile.text(input.survey) {
            files.append(ReportFile(name: ReportRun.rejectsName, text: rejects))
        }
        let manifest = try FragilityManifest(
            study, source: source, home: home, files: files, tables: rendering.tables.map(TableRecord.init))
        self.files = files + [ReportFile(name: Manifest.name, text: try manifest.text())]
    }
}
