import Anchors
import Declarations
import Disclosure
import Facts
import Foundation
import Indicators
import Intake
import Quality
import Reporting
import Reports
import Tables
import Words

/// The study behind `vigie report`: the figures of the catalogue on a folder, and its published figures on schemes.
package struct IndicatorStudy: EvaluatedStudy {
    package let year: String
    let folder: AnsweredFolder
    let home: InstalledData
    let anchors: AnchorBook?
    private let anchorFolder: String
    package let withheld: [String]
    private let questions: [Question]

    package var evaluator: Evaluator { folder.evaluator }

    /// `releases` are those that were made before; nil without a register. Several folders hold parts of one whole; the first that
    /// has published figures on schemes gives them.
    package init(
        folders paths: [String], _ plan: StudyPlan, home: InstalledData, options: ReadingOptions,
        after releases: [Release]? = nil
    ) throws {
        var folder = try AnsweredFolder(
            folders: paths, questions: try plan.questions(), vocabulary: plan.vocabulary, home: home, options: options,
            hasManifest: true, after: releases)
        year = try Self.year(plan.year, folder)
        questions = try plan.questions(year: year)
        try folder.conceal(for: questions)
        self.folder = folder
        self.home = home
        anchorFolder =
            paths.sortedByScalars().first { FileManager.default.fileExists(atPath: $0 + "/" + AnchorBook.findingsFile) }
            ?? paths[0]
        anchors = try AnchorBook(dataFolder: anchorFolder)
        withheld = try paths.flatMap { try DescriptorFile.declaredFiles(folder: $0) }
    }

    package func release(_ name: String) -> Release? { folder.release(name, questions) }

    package func labels(_ language: Language) throws -> Labels {
        try ReportLabels.labels(folder.base, home: home, language: language)
    }

    package var tables: [Table] { anchors?.tables ?? [] }

    package var hasMadeUpData: Bool { folder.readings.contains { $0.resource.isSynthetic } }

    package var annexParts: [AnnexPart] { IndicatorAnnex(study: folder, home: home, year: Int(year)).parts }

    package var messages: [String] { folder.warnings.map { "warning: " + $0.english } }

    package var objections: [String] { folder.objections.map { "warning: " + $0.english } }

    package var unendedFiles: [UnendedFile] { folder.unendedFiles }

    package var refusedRows: String? { RejectsFile.text(folder.readings) }

    package func account(_ tables: [TableRecord]) throws -> StudyAccount {
        let secrecy = DisclosureRecord(folder, tables: tables)
        var account = StudyAccount(
            "report", inputs: try folder.inputs(), disclosure: secrecy.map { [$0] } ?? [])
        if anchors != nil {
            account.declarations = try [AnchorBook.figuresFile, AnchorBook.findingsFile].map {
                try FileRecord($0, path: anchorFolder + "/" + $0)
            }
        }
        account.parameterFiles = try home.parameters.records(of: folder.parameterNames(home))
        return account
    }

    /// The year asked for, which the data must hold when they hold any, or the latest one that has claims.
    private static func year(_ asked: String?, _ folder: AnsweredFolder) throws(ReportError) -> String {
        let years = folder.base.years
        if let asked {
            guard years.isEmpty || years.contains(asked) else { throw .yearWithoutData(asked, known: years) }
            return asked
        }
        guard let latest = folder.base.yearsWithClaims.last ?? years.last ?? folder.declaredYears.last else {
            throw .noYear
        }
        return latest
    }
}

extension AnsweredFolder {
    /// Years that the descriptor gives to whole files, in order: all that is known where no file has a row.
    fileprivate var declaredYears: [String] {
        readings.compactMap { $0.resource.vigie?.constants?["year"]?.text }.sorted()
    }
}
