import Facts
import Tables

extension Reason {
    public static let noIntervalMethod = Reason(IndicatorReason.noIntervalMethod)
    public static let unitsUnknown = Reason(IndicatorReason.unitsUnknown)

    public static func noExposure(dimensions: [Dimension], codes: [String]) -> Reason {
        Reason(IndicatorReason.noExposure(dimensions: dimensions, codes: codes))
    }

    public static func notDefined(indicator: String, events: [Event]) -> Reason {
        Reason(IndicatorReason.notDefined(indicator: indicator, events: events))
    }

    public static func onlyOfAll(indicator: String) -> Reason {
        Reason(IndicatorReason.onlyOfAll(indicator: indicator))
    }
    public static func noClaimLevelData(_ measure: Measure) -> Reason {
        Reason(IndicatorReason.noClaimLevelData(measure))
    }
    public static func spreadIsSecret(_ measure: Measure) -> Reason { Reason(IndicatorReason.spreadIsSecret(measure)) }
    public static func publishedFigure(source: String) -> Reason {
        Reason(IndicatorReason.publishedFigure(source: source))
    }

    public static func breakInSeries(year: Int, sentence: String) -> Reason {
        Reason(IndicatorReason.breakInSeries(year: year, sentence: sentence))
    }

    public static func breakInSource(year: Int) -> Reason { Reason(IndicatorReason.breakInSource(year: year)) }

    public static func notCalculated(year: Int, sentence: String) -> Reason {
        Reason(IndicatorReason.notCalculated(year: year, sentence: sentence))
    }

    public static func countedBy(_ rule: CountingRule, indicator: String) -> Reason {
        Reason(IndicatorReason.countedBy(rule, indicator: indicator))
    }

    public static func countingUnknown(indicator: String) -> Reason {
        Reason(IndicatorReason.countingUnknown(indicator: indicator))
    }

    public static func countedDifferently(_ rules: [CountingRule?]) -> Reason {
        Reason(IndicatorReason.countedDifferently(rules))
    }

    public static func acrossBreak(year: Int) -> Reason { Reason(IndicatorReason.acrossBreak(year: year)) }
    public static func noPreviousYear(_ year: Int) -> Reason { Reason(IndicatorReason.noPreviousYear(year)) }

    public static func tooFew(numerator: Int64, minimum: Int64) -> Reason {
        Reason(IndicatorReason.tooFew(numerator: numerator, minimum: minimum))
    }

    public static func smallPopulation(minimum: Int64) -> Reason {
        Reason(IndicatorReason.smallPopulation(minimum: minimum))
    }

    public static func parameterWithoutValue(name: String, year: Int, known: [Int]) -> Reason {
        Reason(IndicatorReason.parameterWithoutValue(name: name, year: year, known: known))
    }

    public static func parameterLacks(name: String, entry: String, year: Int) -> Reason {
        Reason(IndicatorReason.parameterLacks(name: name, entry: entry, year: year))
    }
}
