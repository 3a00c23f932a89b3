import Facts
import Tables

/// Claims, or what the files say of them, for so many units of exposure.
protocol FormulaOverExposure: Formula {
    var count: Count { get }
    var measure: Measure { get }
    /// The units of exposure that the figure is for: 1,000 employees, a million hours.
    var times: Double { get }
}

extension FormulaOverExposure {
    var counts: [Count] { [count] }
    var exposures: [Measure] { [measure] }
    var denominator: Denominator? { .exposure(measure) }

    /// Diseases may be of the special account, which has no employees: its part of the numerator is looked for.
    var extraDimensions: [Set<Dimension>] {
        let own = Set(count.restriction.map { [$0.dimension] } ?? [])
        return count.events.contains(.disease) ? [own, own.union([.ctn])] : [own]
    }

    /// The figure without an interval.
    func cell(_ numerator: Quantity, _ denominator: Quantity, of question: Question) -> Cell {
        Cell(
            value: numerator.value / denominator.value * times, numerator: numerator, denominator: denominator,
            unit: question.expression.indicator.unit)
    }
}
