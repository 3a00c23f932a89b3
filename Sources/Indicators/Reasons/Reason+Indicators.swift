import Facts
import Tables
import Words

extension Reason {
    static let noIntervalMethod = Reason(IndicatorReason.noIntervalMethod)
    static let twoFlows = Reason(IndicatorReason.twoFlows)
    static let withSpecialAccount = Reason(IndicatorReason.withSpecialAccount)
    static let unmatchedCode = Reason(IndicatorReason.unmatchedCode)
    static let unitsUnknown = Reason(IndicatorReason.unitsUnknown)

    static func estimateIsRounded(step: Double) -> Reason { Reason(IndicatorReason.estimateIsRounded(step: step)) }

    /// Whether the figure is rounded, as one made of it then is.
    var isOfRounding: Bool {
        if case .estimateIsRounded? = facts as? IndicatorReason { true } else { false }
    }

    static func doesNotFollow(_ dimension: Dimension, from source: Dimension) -> Reason {
        Reason(IndicatorReason.doesNotFollow(dimension, from: source))
    }

    static func notPublished(indicator: Bilingual) -> Reason {
        Reason(IndicatorReason.notPublished(indicator: indicator))
    }

    static func doesNotAdd(indicator: Bilingual, over dimensions: [Dimension]) -> Reason {
        Reason(IndicatorReason.doesNotAdd(indicator: indicator, over: dimensions))
    }

    static func publishedOtherwise(_ question: Question, year: Int) -> Reason {
        let asked = question.by + question.selection.dimensions.filter { !question.by.contains($0) }
        return Reason(
            IndicatorReason.publishedOtherwise(
                indicator: question.expression.indicator.name, by: asked, year: year))
    }

    static func noExposure(dimensions: [Dimension], codes: [String]) -> Reason {
        Reason(IndicatorReason.noExposure(dimensions: dimensions, codes: codes))
    }

    static func notDefined(indicator: Bilingual, events: [Event]) -> Reason {
        Reason(IndicatorReason.notDefined(indicator: indicator, events: events))
    }

    static func onlyOfAll(indicator: Bilingual) -> Reason {
        Reason(IndicatorReason.onlyOfAll(indicator: indicator))
    }
    static func noClaimLevelData(_ measure: Measure) -> Reason {
        Reason(IndicatorReason.noClaimLevelData(measure))
    }
    static func spreadIsSecret(_ measure: Measure) -> Reason { Reason(IndicatorReason.spreadIsSecret(measure)) }
    static func publishedFigure(source: String) -> Reason {
        Reason(IndicatorReason.publishedFigure(source: source))
    }

    static func breakInSeries(year: Int, sentence: Bilingual) -> Reason {
        Reason(IndicatorReason.breakInSeries(year: year, sentence: sentence))
    }

    static func breakInSource(year: Int) -> Reason { Reason(IndicatorReason.breakInSource(year: year)) }

    static func partialYear(year: Int, state: String) -> Reason {
        Reason(IndicatorReason.partialYear(year: year, state: state))
    }

    static func notCalculated(year: Int, sentence: Bilingual) -> Reason {
        Reason(IndicatorReason.notCalculated(year: year, sentence: sentence))
    }

    static func countedBy(_ rule: CountingRule, of indicator: Indicator) -> Reason {
        Reason(IndicatorReason.countedBy(rule, indicator.counted))
    }

    static func countingUnknown(indicator: Bilingual) -> Reason {
        Reason(IndicatorReason.countingUnknown(indicator: indicator))
    }

    static func countedDifferently(_ rules: [CountingRule?]) -> Reason {
        Reason(IndicatorReason.countedDifferently(rules))
    }

    static func acrossBreak(year: Int) -> Reason { Reason(IndicatorReason.acrossBreak(year: year)) }
    static func noPreviousYear(_ year: Int) -> Reason { Reason(IndicatorReason.noPreviousYear(year)) }

    static func tooFew(numerator: Int64, minimum: Int64) -> Reason {
        Reason(IndicatorReason.tooFew(numerator: numerator, minimum: minimum))
    }

    static func smallPopulation(minimum: Int64) -> Reason {
        Reason(IndicatorReason.smallPopulation(minimum: minimum))
    }

    static func parameterWithoutValue(_ title: Bilingual, year: Int, known: [Int]) -> Reason {
        Reason(IndicatorReason.parameterWithoutValue(title, year: year, known: known))
    }

    static func parameterLacks(_ title: Bilingual, entry: Bilingual, year: Int) -> Reason {
        Reason(IndicatorReason.parameterLacks(title, entry: entry, year: year))
    }
}

extension Indicator {
    /// What the rule by which a source counts accidents says of the figure.
    fileprivate var counted: IndicatorReason.Counted {
        let measures = Set(formula.counts.map(\.measure))
        if measures.contains(.deaths) { return .deaths }
        // Days and incapacities are those of some of the accidents that count, such as the accepted ones.
        return measures.isDisjoint(with: [.days, .newIncapacities, .incapacityPoints]) ? .accidents : .amongAccidents
    }
}
