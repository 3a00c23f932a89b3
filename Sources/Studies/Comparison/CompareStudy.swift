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
    /// Paths of the user's schemes, by their names.
    let ownFiles: [String: String]
    /// Whether what was released before is known: otherwise two comparisons are not linked.
    let isRegistered: Bool

    package var year: String { String(settings.year) }

    /// What a row of the portfolio is.
    var counted: CountedUnit { comparison.counted }

    package init(
        folder: String, _ plan: StudyPlan, _ settings: CompareSettings, _ catalogue: SchemeCatalogue,
        home: InstalledData,
        options: ReadingOptions, after releases: [Release]? = nil
    ) throws {
        self.settings = settings
        self.home = home
        withheld = try DescriptorFile.declaredFiles(folder: folder)
        ownFiles = try Dictionary(
            catalogue.own().map { ($0.name, try catalogue.file(of: $0.name) ?? "") },
            uniquingKeysWith: { first, _ in first })
        data = try CompareData(home)
        evaluator = try Evaluator(base: FactBase([]), vocabulary: plan.vocabulary, parameters: home.parameters)
        reader = try FolderReader(folder: folder, home: home, options: options)
        words = try PortfolioVocabulary.words(catalogue, home)
        let portfolio = try PortfolioSource(reader, words: words)
        comparison = try PortfolioComparison(
            portfolio, settings, catalogue, followedFacts: data.anchors.followedFacts, workers: options.workers)
        regime = try portfolio.secrecy.flatMap { secrecy in
            try SecrecyRules(home.parameters).regimeOfEnterprises(secrecy, year: settings.year)
        }
        try comparison.checkRejects(options.maximumRejects, isReleased: regime == nil)
        let released = (releases ?? []).lines(of: settings.registerName)
        isRegistered = releases != nil
        study = try ComparisonStudy(
            comparison.plan, comparison.tally, regime: regime, sources: portfolio.files.map(\.source).uniqued,
            settings: try data.settings(settings, plan, home, counted: comparison.counted), workers: options.workers,
            after: released)
        try released.checkProtection(betrayed: study.secrecy.betrayed, of: settings.registerName)
    }

    package func release(_ name: String) -> Release? {
        var release = Release(name: name)
        release.add(study.secrecy.told, of: settings.registerName)
        return release.isEmpty ? nil : release
    }

    package func labels(_ language: Language) throws -> Labels {
        try ReportLabels.labels(evaluator.base, home: home, language: language)
    }

    package var annexParts: [AnnexPart] { ComparisonAnnex(self).parts }

    package var refusedRows: String? {
        regime == nil && !comparison.rejections.isEmpty ? RejectsFile.text(comparison.rejections) : nil
    }

    package func account(_ tables: [TableRecord]) throws -> StudyAccount {
        let secrecy = DisclosureRecord(self, tables: tables)
        var account = StudyAccount(
            "compare", inputs: try comparison.source.files.map(input), disclosure: secrecy.map { [$0] } ?? [])
        account.parameters = settings.parameters
        account.declarations = try (data.paths + settings.schemeFiles).map {
            try FileRecord(($0 as NSString).lastPathComponent, path: $0)
        }
        account.schemes = study.plan.columns.map(\.label)
        return account
    }

    private func input(_ table: DescribedTable) throws(ReportError) -> InputAccount {
        guard let digest = FileDigest(file: table.text.file.original.path) else { throw .unreadable(file: table.file) }
        let record = InputRecord(
            table.resource, table.text.detected, digest, nil, observed: table.resource.vigie?.observed)
        return InputAccount(record, rounding: rounding)
    }

    package var unendedFiles: [UnendedFile] {
        comparison.doubts.sorted.filter { $0.doubt.problem == .unended }.map {
            UnendedFile(file: $0.doubt.file, line: $0.place.line, lacksFields: false)
        }
    }

    /// What a person at the terminal must know.
    package var messages: [String] {
        var lines = study.plan.columns.filter { $0.law == nil }.map { column in
            "\(column.label) is not in force in \(column.year); its periods: \(column.periods.joined(separator: ", "))"
        }
        if let first = comparison.rejections.first { lines.append(refusals(first: first)) }
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

extension CompareSettings {
    /// The name under which a register keeps the lines: under other values of law, and in another year, they are others.
    fileprivate var registerName: String {
        (["compare \(year)"] + [parameters["values"] ?? "", budget.map { "budget \($0)" } ?? ""])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension CompareStudy {
    /// How rows of the portfolio are told; nil where it was released before.
    var rounding: RowRounding? { regime.map { RowRounding(minimum: $0.minimum) } }

    private func refusals(first: Rejection) -> String {
        guard let rounding else {
            return "\(comparison.rejections.count) of \(comparison.rows) rows refused; first: "
                + RejectionSentence.text(first).english
        }
        return RefusedRowsSentence.text(
            reader.package.name, refused: comparison.rejections.count, of: comparison.rows, rounding: rounding
        ).english
    }

    private static let shownDoubts = 5

    /// The first doubts, and how many more there are.
    private var doubts: [String] {
        let all = comparison.doubts.sorted
        let shown = all.prefix(Self.shownDoubts).map {
            PortfolioDoubtSentence.text($0, words, isReleased: regime == nil).english
        }
        let rest = all.count - shown.count
        return shown + (rest > 0 ? ["\(rest) other doubts of this kind: vigie check shows them all"] : [])
    }
}
