import Comparison
import Declarations
import Digests
import Disclosure
import Facts
import Foundation
import Indicators
import Intake
import Messages
import Portfolios
import Quality
import Reporting
import Reports
import Schemes
import Words

/// The study behind `vigie compare`: a portfolio compared, with all that its report says.
package struct CompareStudy: EvaluatedStudy {
    let settings: CompareSettings
    let data: CompareData
    let reader: FolderReader
    let comparison: PortfolioComparison
    let study: ComparisonStudy
    /// Of no fact: a comparison has tables of its own, and no indicator.
    package let evaluator: Evaluator
    /// What the words of the portfolio were checked against.
    private let words: PortfolioWords
    private let home: InstalledData
    /// The rules of secrecy, where the portfolio was never released.
    let regime: SecrecyRules.Regime?
    package let withheld: [String]

    package var year: String { String(settings.year) }

    package init(
        folder: String, _ plan: StudyPlan, _ settings: CompareSettings, _ catalogue: SchemeCatalogue,
        home: InstalledData,
        options: ReadingOptions
    ) throws {
        self.settings = settings
        self.home = home
        withheld = try DescriptorFile.declaredFiles(folder: folder)
        data = try CompareData(home)
        evaluator = try Evaluator(base: FactBase([]), parameters: home.parameters)
        reader = try FolderReader(folder: folder, home: home, options: options)
        words = try PortfolioVocabulary.words(catalogue, home)
        let portfolio = try PortfolioSource(reader, words: words)
        comparison = try PortfolioComparison(
            portfolio, settings, catalogue, followedFacts: data.anchors.followedFacts, workers: options.workers)
        regime = try portfolio.secrecy.flatMap { secrecy in
            try SecrecyRules(home.parameters).regime(secrecy, year: settings.year)
        }
        try comparison.checkRejects(options.maximumRejects, isReleased: regime == nil)
        study = try ComparisonStudy(
            comparison.plan, comparison.tally, regime: regime, sources: portfolio.files.map(\.source).uniqued,
            settings: try data.settings(settings, plan, home), workers: options.workers)
    }

    package func labels(_ language: Language) throws -> Labels {
        try ReportLabels.labels(evaluator.base, home: home, language: language)
    }

    package var annexParts: [AnnexPart] { ComparisonAnnex(self).parts }

    package var refusedRows: String? {
        let rejections = comparison.shownRejections(isReleased: regime == nil)
        return rejections.isEmpty ? nil : RejectsFile.text(rejections)
    }

    package func account(_ tables: [TableRecord]) throws -> StudyAccount {
        let secrecy = DisclosureRecord(self, tables: tables)
        var account = StudyAccount(
            "compare", inputs: try comparison.source.files.map(Self.input), disclosure: secrecy.map { [$0] } ?? [])
        account.parameters = settings.parameters
        account.declarations = try (data.paths + settings.schemeFiles).map {
            try FileRecord(($0 as NSString).lastPathComponent, path: $0)
        }
        account.schemes = study.plan.columns.map(\.label)
        return account
    }

    private static func input(_ table: DescribedTable) throws(ReportError) -> InputRecord {
        guard let digest = FileDigest(file: table.text.file.original.path) else { throw .unreadable(file: table.file) }
        var record = InputRecord(
            table.resource, table.text.detected, digest, nil, observed: table.resource.vigie?.observed)
        record.bytes = digest.bytes
        return record
    }

    /// What a person at the terminal must know.
    package var messages: [String] {
        var lines = study.plan.columns.filter { $0.law == nil }.map { column in
            "\(column.label) is not in force in \(column.year); its periods: \(column.periods.joined(separator: ", "))"
        }
        if let first = comparison.shownRejections(isReleased: regime == nil).first {
            lines.append(
                "\(comparison.rejections.count) of \(comparison.rows) rows refused; first: "
                    + RejectionSentence.text(first))
        }
        lines += doubts
        if let headcounts = EarlierHeadcounts(study.tally, year: settings.year) {
            lines.append(headcounts.warning(isReleased: regime == nil))
        }
        if regime == nil || study.tally.actionsOutsideYear >= 3, study.tally.actionsOutsideYear > 0 {
            lines.append(
                Plural.text(
                    study.tally.actionsOutsideYear, "action is of another year and gives",
                    "actions are of another year and give") + " no aid in this one")
        }
        if let envelope = study.plan.envelopeColumn, study.tally.requests.requests.isEmpty {
            let label = study.plan.columns[envelope].label
            lines.append("no enterprise receives anything from \(label): its budget is not shared out")
        }
        if !comparison.source.hasClaims {
            lines.append("no file of claims: schemes that read claims have no result")
        }
        return lines
    }
}

extension CompareStudy {
    private static let shownDoubts = 5

    /// The first doubts, and how many more there are.
    private var doubts: [String] {
        let all = comparison.doubts.sorted
        let shown = all.prefix(Self.shownDoubts).map {
            PortfolioDoubtSentence.text($0, words, isReleased: regime == nil)
        }
        let rest = all.count - shown.count
        return shown + (rest > 0 ? ["\(rest) other doubts of this kind: vigie check shows them all"] : [])
    }
}
