import Facts
import Tables

/// Why an indicator has no value, no interval, or must be read with care.
public enum IndicatorReason: ReasonFacts {
    /// There is nobody exposed under this row; `codes` are those of the row.
    case noExposure(dimensions: [Dimension], codes: [String])
    /// The indicator is not defined on the events that were asked for.
    case notDefined(indicator: String, events: [Event])
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
    /// A break is declared for the year: the value does not compare with earlier ones.
    case breakInSeries(year: Int, sentence: String)
    /// The source itself marks a break.
    case breakInSource(year: Int)
    /// The insurer made no such figure that year.
    case notCalculated(year: Int, sentence: String)
    /// How the accidents and deaths of an indicator are counted in the source.
    case countedBy(CountingRule, indicator: String)
    /// The source does not say from how many days of absence an accident counts.
    case countingUnknown(indicator: String)
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
    /// A parameter of law or practice has no value for the year; `known` lists those it has.
    case parameterWithoutValue(name: String, year: Int, known: [Int])
    /// The parameter has a period for the year, without that entry.
    case parameterLacks(name: String, entry: String, year: Int)
    /// Nothing says how many units a figure that was never released rests on.
    case unitsUnknown

    /// A figure of all is no gap in the data: another table prints it.
    public var isAbsenceOfData: Bool { if case .onlyOfAll = self { true } else { false } }
}
