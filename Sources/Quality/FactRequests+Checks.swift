import Facts
import Intake

extension FactRequests {
    /// Asks for what `check` looks at and no question does: codes that lists close or that people spell, numbers, days, which may
    /// be none and refuse their row, and the sums that rows of totals print.
    public mutating func keepWhatIsChecked(columns: Set<Dimension>) {
        let listed = Dimension.allCases.filter { $0.definition.nomenclature?.isClosed ?? false }
        let written = columns.filter {
            $0.isClosed || $0.isSpelled || $0.definition.form == .date || $0.definition.hasNumbers
        }
        dimensions += Set(listed).union(written).sorted().map { [$0] }
        measures?.formUnion([.days, .longestStop, .highestCost, .cost, .hours, .payroll, .contributions])
    }
}
