import Facts
import Tables
import Words

/// Why an indicator has no value, no interval, or must be read with care.
public enum IndicatorReason: ReasonFacts {
    /// There is nobody exposed under this row; `codes` are those of the row.
    case noExposure(dimensions: [Dimension], codes: [String])
    /// Claims and employees whose code is missing, from two files: they need not be of the same units.
    case unmatchedCode
    /// By convention the numerator has the claims of the special account, which no establishment bears, over all employees.
    case withSpecialAccount
    /// The indicator is not defined on the events that were asked for.
    case notDefined(indicator: Bilingual, events: [Event])
    /// The figure is one of all claims and establishments of a year: it has no breakdown nor condition.
    case onlyOfAll(indicator: Bilingual)
    /// Rows of single claims are needed for an interval.
    case noClaimLevelData(Measure)
    /// The interval would give back the largest of the single claims, or their number, and the file was never released.
    case spreadIsSecret(Measure)
    /// An estimate from classes of claims that were never released is rounded, in euros: exact, it would give their numbers back.
    case estimateIsRounded(step: Double)
    /// The figure is a total counted without sampling, or its interval method does not apply.
    case noIntervalMethod
    /// The two numbers are flows of a year, the one no part of the other, and nobody says that they are independent.
    case twoFlows
    /// A published figure: no interval comes with it.
    case publishedFigure(source: String)
    /// A break is declared for the year: the value does not compare with earlier ones.
    case breakInSeries(year: Int, sentence: Bilingual)
    /// The source itself marks a break.
    case breakInSource(year: Int)
    /// The source was observed before the end of the year.
    case partialYear(year: Int, state: String)
    /// The insurer made no such figure that year.
    case notCalculated(year: Int, sentence: Bilingual)
    /// How the accidents and deaths of an indicator are counted in the source.
    case countedBy(CountingRule, Counted)
    /// The source does not say from how many days of absence an accident counts.
    case countingUnknown(indicator: Bilingual)
    /// The figure stands beside others that are counted otherwise; nil stands for a source that does not say how.
    case countedDifferently([CountingRule?])
    /// An evolution or an index would cross a break declared for `year`.
    case acrossBreak(year: Int)
    /// There is no value in the year that the figure compares with.
    case noPreviousYear(Int)
    /// Too few claims or too small a population for the figure to be stable.
    case tooFew(numerator: Int64, minimum: Int64)
    /// Fewer are exposed than the indicator needs to be stable, in units of the denominator.
    case smallPopulation(minimum: Int64)
    /// A parameter of law or practice, named by its title, has no value for the year; `known` lists those it has.
    case parameterWithoutValue(Bilingual, year: Int, known: [Int])
    /// The parameter has a period for the year, without that entry, which has its own words.
    case parameterLacks(Bilingual, entry: Bilingual, year: Int)
    /// Of more dimensions than are kept at once, one was to follow from another, and does not in the rows.
    case doesNotFollow(Dimension, from: Dimension)
    /// No file publishes this figure and it cannot be computed here.
    case notPublished(indicator: Bilingual)
    /// The figures do not add over the dimensions left out; where there are none, they have no parts.
    case doesNotAdd(indicator: Bilingual, over: [Dimension])
    /// Files publish the indicator, but not for this year by these dimensions.
    case publishedOtherwise(indicator: Bilingual, by: [Dimension], year: Int)
    /// Nothing says how many units a figure that was never released rests on.
    case unitsUnknown

    /// What the rule of a source says of an indicator.
    public enum Counted: Sendable, Hashable {
        /// Its accidents, or its deaths.
        case accidents, deaths
        /// The accidents among which it counts some, such as those accepted.
        case amongAccidents
    }

    /// A figure of all is no gap in the data: another table prints it.
    public var isAbsenceOfData: Bool {
        switch self {
        case .onlyOfAll, .notPublished, .doesNotAdd, .publishedOtherwise: true
        default: false
        }
    }
}
