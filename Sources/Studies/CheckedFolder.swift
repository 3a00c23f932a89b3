import Declarations
import Foundation
import Fragility
import Indicators
import Intake
import Messages
import Portfolios
import Quality
import Schemes

/// Everything that is wrong or unusual in a folder, whatever its files are about, and how each file was read.
package struct CheckedFolder {
    package let findings: [Quality.Finding]
    /// How the files were read, one text a file or a portfolio.
    package let accounts: [String]

    /// - Parameter folder: its path, or `-` for the standard input alone.
    package init(
        _ folder: String, _ catalogue: SchemeCatalogue, home: InstalledData,
        options: ReadingOptions
    ) throws {
        let isFolder = folder != Resource.standardInput
        let reader = isFolder ? try FolderReader(folder: folder, home: home, options: options) : nil
        let portfolio = try reader.flatMap { try PortfolioCheck($0, catalogue, home) }
        let survey = isFolder ? try SurveyCheck(folder: folder, home: home, options: options) : nil
        let isAlone = (portfolio != nil || survey != nil) && reader?.readResources.isEmpty == true
        let facts =
            isAlone
            ? nil
            : try AnsweredFolder(
                folders: [folder], questions: [], vocabulary: try Vocabulary(home, folder: folder), home: home,
                options: options,
                keepingAll: true)
        let told = (portfolio?.files ?? []).union(survey?.files ?? [])
        let others = facts.map { $0.findings.filter { portfolio?.holds($0) != true } } ?? []
        findings = others + (portfolio?.findings ?? []) + (survey?.findings ?? [])
        accounts =
            (facts?.accounts(but: told) ?? []) + (portfolio?.description ?? []) + (survey?.description ?? [])
    }
}

extension AnsweredFolder {
    /// What is wrong or unusual in the files, as far as they were read.
    var findings: [Quality.Finding] {
        FolderCheck(
            readings, base, doubts: doubts, unknownCodes: unknownCodes, figureConflicts: figureConflicts,
            figureCheck: figureCheck
        ).findings
    }

    /// How each file was read, but for those that are described elsewhere.
    fileprivate func accounts(but told: Set<String>) -> [String] {
        readings.map { ReadingSentence.text($0, uncheckedTotals: TotalCheck($0).unchecked) }
            + unread.filter { !told.contains($0.file) }.map { "\($0.file): no role that is read; not used" }
    }
}

extension PortfolioCheck {
    /// Nil when no file of the folder is declared part of a portfolio.
    fileprivate init?(
        _ reader: FolderReader, _ catalogue: SchemeCatalogue, _ home: InstalledData
    ) throws {
        guard reader.package.resources.contains(where: { $0.vigie?.role == .portfolio }) else { return nil }
        let words = try PortfolioVocabulary.words(catalogue, home)
        try self.init(try PortfolioSource(reader, words: words), words)
    }
}

extension SurveyCheck {
    /// Nil when the folder declares no study of fragilities. Persons are distinguished within this run only: no key of the
    /// project is needed.
    fileprivate init?(folder: String, home: InstalledData, options: ReadingOptions) throws {
        guard FileManager.default.fileExists(atPath: folder + "/" + FragilityDeclaration.fileName) else { return nil }
        self.init(
            try FragilityInput(folder: folder, key: try PseudonymKey(.passing()), home: home, options: options).survey)
    }
}
