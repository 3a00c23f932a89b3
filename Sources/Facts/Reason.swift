/// Why a figure has no value, no interval, or must be read with care.
///
/// A reason holds facts; the sentence, in English or French, is made where it is printed.
public enum Reason: Sendable, Hashable {
    /// There is nobody exposed under this row; `codes` are those of the row.
    case noExposure(dimensions: [Dimension], codes: [String])
    /// The files hold the measure and have no row for these codes.
    case noRow
    /// No file of the folder holds the measure for this event and year.
    case noData(Measure, event: Event?)
    /// The files that hold the measure are not broken down by the dimension.
    case dimensionAbsent(Dimension, Measure)
    /// No file publishes this figure and it cannot be computed here.
    case notPublished(indicator: String)
    /// The source has no figure here and says so in these words.
    case absentInSource(String)
    /// Some of the values under this row are declared missing in the source.
    case partsMissing(Int)
    /// The indicator is not defined on the events that were asked for.
    case notDefined(indicator: String, events: [Event])
    /// The figures do not add over the dimensions left out.
    case doesNotAdd(indicator: String, over: [Dimension])
    /// The figure is one of all claims and establishments of a year: it has no breakdown nor condition.
    case onlyOfAll(indicator: String)
    /// Rows of single claims are needed for an interval.
    case noClaimLevelData(Measure)
    /// The interval would give back the largest of the single claims, or their number, and the file was never released.
    case spreadIsSecret(Measure)
    /// The figure is a total counted without sampling, or its interval method does not apply.
    case noIntervalMethod
    /// A published figure: no interval comes with it.
    case publishedFigure(source: String)
    case breakInSeries(year: Int, sentence: String)
    /// The source itself marks a break.
    case breakInSource(year: Int)
    case notCalculated(year: Int, sentence: String)
    /// How the accidents and deaths of an indicator are counted in the source.
    case countedBy(CountingRule, indicator: String)
    /// The source does not say from how many days of absence an accident counts.
    case countingUnknown(indicator: String)
    /// The figure stands beside others that are counted otherwise; nil stands for a source that does not say how.
    case countedDifferently([CountingRule?])
    /// Files that count by different rules are not added.
    case rulesDoNotAdd([CountingRule?])
    /// Two states of the same file, observed on these dates, hold the same cases twice.
    case snapshotsDoNotAdd([String])
    /// An evolution or an index would cross a break declared for `year`.
    case acrossBreak(year: Int)
    case noPreviousYear(Int)
    case zeroBase
    /// Too few claims or too small a population for the figure to be stable.
    case tooFew(numerator: Int64, minimum: Int64)
    case smallPopulation(minimum: Int64)
    /// A parameter of law or practice has no value for the year; `known` lists those it has.
    case parameterWithoutValue(name: String, year: Int, known: [Int])
    case parameterLacks(name: String, entry: String, year: Int)
    /// A sum went beyond 64 bits.
    case overflow
    /// Statistical secrecy hides the figure, or what would give another one back.
    case confidential
    /// Nothing says how many units a figure that was never released rests on.
    case unitsUnknown
    /// Two sources disagree on the exposure of this folder.
    case exposureConflict(count: Int)
    /// The figure rests on fewer than `minimum` persons, or would give such a figure back; which of the two is not said.
    case fewPersons(minimum: Int)
    /// What the figure measures is not defined on these data.
    case undefined(Undefined)
}

extension Reason {
    /// Whether the data simply have nothing of the kind: nothing to say row by row.
    public var isAbsenceOfData: Bool {
        switch self {
        case .noData, .notPublished, .dimensionAbsent, .doesNotAdd, .onlyOfAll: true
        default: false
        }
    }
}

extension Cell {
    /// Whether the cell is empty because the data have nothing of the kind.
    public var isWithoutData: Bool { value == nil && reasons.contains(where: \.isAbsenceOfData) }
}
