import Facts
import Intake

extension FactRequests {
    /// Asks for what `check` looks at and no question does: codes that lists close or that people spell, and the sums that
    /// rows of totals print.
    public mutating func keepWhatIsChecked(columns: Set<Dimension>) {
        let spelled = columns.intersection(Dimension.open).sorted { $0.index < $1.index }
        dimensions += (Dimension.withNomenclature + spelled).map { [$0] }
        measures?.formUnion([.days, .longestStop, .highestCost, .cost, .hours, .payroll, .contributions])
    }
}
