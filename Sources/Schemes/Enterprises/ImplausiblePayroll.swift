/// A payroll that cannot be that of its employees: amounts in thousands of euros, or multiplied by a thousand.
public enum ImplausiblePayroll: Sendable, Hashable {
    /// Under 1 000 euros an employee and year.
    case tooLow
    /// Above 1 000 000 euros an employee and year.
    case tooHigh

    /// Wide apart on purpose: a month of one seasonal worker is above, the mean pay of any firm of traders below. A mistake
    /// of a factor of a thousand leaves these bounds from any ordinary pay.
    private static let plausible = 1000.0...1_000_000.0

    /// Nil when the payroll is plausible, or nothing can be said: no employee, or no payroll.
    ///
    /// - Parameters:
    ///   - payroll: gross, of the year, in euros.
    ///   - employees: mean headcount of the year.
    public init?(_ payroll: Double, employees: Double) {
        guard employees > 0, payroll > 0 else { return nil }
        let each = payroll / employees
        guard !Self.plausible.contains(each) else { return nil }
        self = each < Self.plausible.lowerBound ? .tooLow : .tooHigh
    }
}
