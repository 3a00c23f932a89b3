import Anchors
import Comparison
import Disclosure
import Facts
import Fragility
import Indicators

/// The tables of a report, each given to whoever reads its kind as an attacker would.
struct AuditedTables {
    /// Tables of the catalogue of indicators.
    private(set) var indicators: [ReportedTable] = []
    /// The number of units below which cells of a measure do not leave, where the measure counts them.
    private(set) var minimums: [Measure: Int] = [:]
    /// Whether cells of the catalogue where nobody is concerned are hidden like those of a few.
    private(set) var hidesZeros = false
    /// The tables on persons; nil in a report without any, and where their files were released before.
    private(set) var persons: StudyAttack?
    /// The tables of a comparison of schemes on a portfolio that was never released; nil in another report.
    private(set) var comparison: ComparisonAttack?
    /// Files that one of these reads.
    private(set) var examined: Set<String> = []
    /// Files that none of these reads, and why.
    private(set) var unexamined: [String: NotExamined] = [:]
    /// Measures of examined tables of a comparison that the attacker does not know.
    private(set) var unread: [ReportAudit.Finding] = []
    private let folder: AuditedFolder
    private let vocabulary: Vocabulary
    /// Tables of regions, which may have columns of indicators.
    private var regions: [(record: TableRecord, table: PrintedTable)] = []

    init(_ folder: AuditedFolder, _ vocabulary: Vocabulary) throws(AuditError) {
        (self.folder, self.vocabulary) = (folder, vocabulary)
        for record in folder.disclosure { try add(record) }
    }

    private mutating func add(_ record: DisclosureRecord) throws(AuditError) {
        switch record.examination {
        case .indicators(let minimums, let year, let hidesZeros):
            if hidesZeros == true { self.hidesZeros = true }
            for (code, minimum) in minimums {
                if let measure = Measure(rawValue: code) { self.minimums[measure] = minimum }
            }
            try addIndicators(record.tables)
            if let year { addRisks(year) }
        case .comparison(let minimum, let pair, let envelope, let withheld):
            let figures = try figures(record.tables, reason: ComparisonAttack.reasonNotToExamine)
            noteUnread(record.tables, figures)
            comparison = ComparisonAttack(
                figures,
                ComparisonAttack.Context(minimum: minimum, pair: pair, envelope: envelope, withheld: Set(withheld)))
        case .persons(let minimum, let zeroReveals, let territoriesAreReleased, let release):
            let figures = try figures(record.tables) { release == nil ? StudyAttack.reasonNotToExamine($0) : .released }
            guard release == nil else { return }
            persons = StudyAttack(
                figures, minimum: minimum, isReleased: territoriesAreReleased, zeroReveals: zeroReveals)
        }
    }

    /// The figures of the named tables that are examined; the others are noted with their reason.
    private mutating func figures(
        _ records: [TableRecord], reason: (String) -> NotExamined?
    ) throws(AuditError) -> [PrintedFigure] {
        var figures: [PrintedFigure] = []
        for record in records {
            guard let name = record.from else {
                // The claims behind it have no rules of their own: they were released.
                unexamined[record.file] = .released
                continue
            }
            let table = try folder.table(record)
            if name.hasPrefix(Self.regions) { regions.append((record, table)) }
            figures += table.figures(of: name)
            if let reason = reason(name) {
                unexamined[record.file] = reason
            } else {
                examined.insert(record.file)
            }
        }
        return figures
    }

    private mutating func noteUnread(_ records: [TableRecord], _ figures: [PrintedFigure]) {
        for record in records where examined.contains(record.file) {
            let names = Set(figures.filter { $0.table == record.from }.compactMap(ComparisonAttack.unknownMeasure))
            unread += names.sorted().map { .unread(file: record.file, measure: $0) }
        }
    }

    private static let regions = "territoires"

    private mutating func addIndicators(_ records: [TableRecord]) throws(AuditError) {
        for record in records {
            if let name = record.from {
                unexamined[record.file] = AnchorBook.tableNames.contains(name) ? .publicFigures : .unknown
                continue
            }
            let printed = try folder.table(record)
            do {
                indicators.append(
                    try ReportedTable(
                        printed, vocabulary, name: record.file, conditions: record.conditions, isCut: record.isCut))
            } catch {
                throw .notIndicators(record.file, error)
            }
            examined.insert(record.file)
        }
    }

    /// The indicators of occupational risk that stand beside the composite of territories.
    private mutating func addRisks(_ year: Int) {
        for (record, printed) in regions {
            let table = ReportedTable(
                besideRegions: printed, vocabulary, name: record.file, year: year, isCut: record.from != Self.regions)
            guard let table else { continue }
            indicators.append(table)
            examined.insert(record.file)
            unexamined[record.file] = nil
        }
    }
}
