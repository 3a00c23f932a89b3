import Disclosure
import Facts
import Indicators
import Reports
import Tables
import Words

/// What a report is made from: a folder that was read and computed, and now answers by name.
///
/// A study is opened with a ``StudyPlan``, so that it reads and computes what the notebook asks for and nothing else.
/// ``ReportRun`` asks it, and knows no study by its type: a new kind of report is a type that conforms, and no change here.
public protocol Study {
    /// The year that the notebook is executed for: the one asked for, or the one that the data say.
    var year: String { get }
    /// Whether the data hold that year to its end, and every event that they count in the year before.
    var holdsWholeYear: Bool { get }

    /// The figures of a question of the catalogue of indicators.
    func answer(_ question: Question) -> IndicatorTable
    /// The words that the notebook may use.
    var vocabulary: Vocabulary { get }
    /// Where the series of the catalogue break.
    var breaks: Breaks { get }
    /// Whether secrecy may hide figures of the catalogue.
    var hasSecrets: Bool { get }
    /// What the codes of the catalogue are called.
    func labels(_ language: Language) throws -> Labels

    /// Whether some of its data are made up, as the title of the report then says.
    var hasMadeUpData: Bool { get }
    /// All that the study computes besides the catalogue.
    var tables: [Table] { get }
    /// The names under which notebooks ask for tables and figures with `from`: those of the tables and of their charts,
    /// unless the study says others.
    var tableNames: [String] { get }
    /// The names of all that the study draws besides charts of the catalogue.
    var figureNames: [String] { get }
    /// Nil where the study has no table of that name, or was not asked for it.
    func table(named name: String) -> Table?
    /// Nil where the study draws nothing of that name.
    ///
    /// - Throws: why a table that there is makes no such chart.
    func figure(named name: String) throws(FigureRefusal) -> NamedFigure?
    /// The parts of the annex that it writes, besides those that every study has; one of the same name takes their place.
    var annexParts: [AnnexPart] { get }

    /// The paths of its data and keys, which no notebook copies into a report.
    var withheld: [String] { get }
    /// What a person at the terminal must know and could miss.
    var messages: [String] { get }
    /// Those of the messages that speak against the data or the figures; not that rules of secrecy were applied.
    var objections: [String] { get }
    /// Files of its data that no line end closes.
    var unendedFiles: [UnendedFile] { get }
    /// The rows that were refused, as the text of a CSV; nil where there are none.
    var refusedRows: String? { get }
    /// What leaves with its answers, for a register; nil where nothing of it was secret.
    func release(_ name: String) -> Release?
    /// What it was made of.
    ///
    /// - Parameter tables: those that the report prints, with how they were asked for.
    func account(_ tables: [TableRecord]) throws -> StudyAccount
}

extension Study {
    /// A study without questions of the catalogue on unreleased files.
    public func release(_ name: String) -> Release? { nil }

    /// The parts of the annex by which a notebook may ask for them, each name once.
    var allParts: [AnnexPart] {
        let own = annexParts
        return own
            + AnnexPart.common(breaks, vocabulary.catalogue).filter { part in !own.contains { $0.name == part.name } }
    }
}

extension Study {
    /// Nothing says otherwise.
    public var holdsWholeYear: Bool { true }
    /// Those of its tables.
    public var hasMadeUpData: Bool { tables.contains(where: \.citesMadeUpData) }
    /// All of its messages.
    public var objections: [String] { messages }
    /// None: for a study that reads no files.
    public var unendedFiles: [UnendedFile] { [] }
    /// Those of its tables.
    public var tableNames: [String] { tables.map(\.name) }
    /// Those of the charts that can be made of its tables.
    public var figureNames: [String] { tableFigureNames }
    /// The table of that name; nil for another one.
    public func table(named name: String) -> Table? { tables.first { $0.name == name } }
    /// A chart of one of its tables; nil for another name.
    public func figure(named name: String) throws(FigureRefusal) -> NamedFigure? { try tableFigure(named: name) }
}

/// A study that answers questions of the catalogue from facts.
public protocol EvaluatedStudy: Study {
    /// What answers the questions of the catalogue.
    var evaluator: Evaluator { get }
}

extension EvaluatedStudy {
    /// What the facts say of it.
    public var holdsWholeYear: Bool { Int(year).map(evaluator.base.isWhole) ?? true }
    /// What the evaluator makes of the facts, secrecy applied.
    public func answer(_ question: Question) -> IndicatorTable { evaluator.table(question) }
    /// Those that its evaluator knows.
    public var vocabulary: Vocabulary { evaluator.vocabulary }
    /// Those that are declared for the French insurer.
    public var breaks: Breaks { evaluator.breaks }
    /// Whether some file was never released.
    public var hasSecrets: Bool { evaluator.hasSecrets }
}
