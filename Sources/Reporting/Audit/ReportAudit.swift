import Anchors
import Comparison
import Disclosure
import Facts
import Fragility
import Indicators

/// What whoever receives a report can compute of what it hides, and which of its tables nobody examined.
public struct ReportAudit {
    /// Something that a report should not tell, or that speaks against examining it as it is.
    public enum Finding: Sendable, Hashable {
        /// A figure of the catalogue that its table hides.
        case figure(Leak)
        /// A count of persons that a reader is not to know.
        case count(CountLeak)
        /// A count of enterprises that a reader is not to know.
        case line(ComparisonLeak)
        /// A file that is not what its manifest says, and that is not examined.
        case changed(String)
        /// A file that its manifest does not name.
        case unnamed(String)
        /// The kind or the version of the manifest is of no Vigie up to this one.
        case foreign(key: String, value: String)
        /// The manifest states a rule that is weaker than any that was ever in force.
        case weakRule(minimum: Int, least: Int)
        /// A table hides figures and the manifest does not say under which rules.
        case undeclared(String)
        /// The manifest tells exactly of an input that it does not say to be released.
        case secretInput(String)
        /// The manifest has an input that was never released, and no word on secrecy.
        case silent(String)
        /// A number in a table of the text is none of the figures that stand behind it.
        case otherText(file: String, line: Int, text: String, table: String)
        /// A line of the text has numbers that the report had not when it was made.
        case otherSentence(file: String, line: Int, numbers: String)
        /// A line of the text that had numbers is no longer there; its line is that of the report as it was made.
        case lostSentence(file: String, line: Int, numbers: String)
        /// The manifest no longer tells the numbers of the sentences.
        case noStatements
        /// A measure of an examined table that the attacker does not know.
        case unread(file: String, measure: String)
        /// A table that no study prints of files that were never released.
        case unknown(String)
    }

    /// How far the numbers of sentences were held against something.
    public struct Sentences: Sendable, Hashable {
        /// Those of the report that have numbers, outside its tables.
        public let lines: Int
        /// How many of their figures a table prints too: the others are held against the manifest alone.
        public let tied: Int
    }

    /// In the order of the report; empty where nothing speaks against it.
    public private(set) var findings: [Finding] = []
    /// The tables that were not examined, by reason; files below the folder of the report.
    public private(set) var unexamined: [NotExamined: [String]] = [:]
    /// Tables that were examined though they are not what the manifest says.
    public private(set) var changed: [String] = []
    /// Tables that the manifest names.
    public let tableCount: Int
    /// How many figures the tables hide; lines, in a comparison.
    public private(set) var hiddenCount = 0
    /// Whether `hiddenCount` counts lines, as in a comparison, and not figures.
    public private(set) var countsLines = false
    /// Nil where the manifest does not tell the numbers of the sentences, which are not examined then.
    public let sentences: Sentences?
    private let folder: AuditedFolder
    private var examined: Set<String> = []

    /// - Parameter vocabulary: the words that its tables may use.
    /// - Parameter nomenclature: the public groups of codes.
    /// - Parameter least: the least number of units that a rule has ever asked for, by kind of secrecy.
    /// - Throws: ``AuditError`` where the folder is not that of a report; `SecrecyError` where the solver gives up: nothing
    ///   is then known to be safe.
    public init(
        folder path: String, _ vocabulary: Vocabulary, least: [Secrecy: Int] = [:],
        nomenclature: @escaping ReportAttack.Nomenclature
    ) throws {
        folder = try AuditedFolder(path)
        tableCount = folder.tables.count
        sentences = AuditedSentences(folder).account
        let tables = try AuditedTables(folder, folder.words(vocabulary))
        try examine(tables, nomenclature)
        for (file, reason) in tables.unexamined { note(file, reason) }
        let told = examined.union(unexamined.values.joined())
        for file in folder.tables where !told.contains(file) {
            note(file, folder.disclosure.isEmpty ? .released : .unknown)
        }
        unexamined = unexamined.mapValues { $0.sorted() }
        findings += tables.unread + (try AuditedManifest(folder, least: least).findings)
        findings += try AuditedText(folder).findings + AuditedSentences(folder).findings
        tellChanges()
    }

    private mutating func examine(_ tables: AuditedTables, _ nomenclature: @escaping ReportAttack.Nomenclature) throws {
        examined = tables.examined
        let attack = ReportAttack(
            tables.indicators, hidesZeros: tables.hidesZeros, nomenclature: nomenclature)
        for file in attack.unexamined where examined.remove(file) != nil { note(file, .noCount) }
        hiddenCount = attack.hiddenCount + (tables.persons?.hiddenCount ?? 0)
        findings = try attack.leaks { tables.minimums[$0] }.map(Finding.figure)
        findings += try tables.persons?.leaks().map(Finding.count) ?? []
        guard let comparison = tables.comparison else { return }
        (hiddenCount, countsLines) = (comparison.hiddenCount, true)
        findings += try comparison.leaks().map(Finding.line)
    }

    private mutating func note(_ file: String, _ reason: NotExamined) { unexamined[reason, default: []].append(file) }

    private mutating func tellChanges() {
        let unread = unexamined.values.flatMap(\.self).sorted()
        findings += (unexamined[.unknown] ?? []).map(Finding.unknown)
        findings += (folder.texts + unread).filter { !folder.isUnchanged($0) }.map(Finding.changed)
        findings += folder.unnamed.map(Finding.unnamed)
        changed = examined.filter { !folder.isUnchanged($0) }.sorted()
    }
}
