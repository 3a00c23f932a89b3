import Schemes
import Words

/// One scheme under the law of one year, as a column of the comparison. A class, since every enterprise reaches it without
/// copying what it holds.
public final class ComparedScheme: Sendable {
    /// Name of the scheme; with its year when a comparison holds two dates of it: `fr-tarif@2024`.
    public let label: String
    /// The scheme, with all its periods.
    public let scheme: Scheme
    /// The civil year of the law.
    public let year: Int
    /// Nil outside the validity of the scheme.
    public let law: SchemeYear?
    /// The same law without the roundings of its rates, for what one claim changes.
    let unroundedLaw: SchemeYear?
    /// Years from the year compared to that of the law: the enterprises of the one are tried under the law of the other.
    let shift: Int
    /// Sums over the whole that the law needs, as far as they are known.
    public let circumstances: Circumstances
    /// Whether the scheme reads claims and the portfolio has no file of them.
    public let lacksClaims: Bool

    /// - Parameters:
    ///   - year: that of the law.
    ///   - comparedYear: that of the enterprises.
    ///   - circumstances: what the user gives, for every enterprise.
    public init(
        label: String, scheme: Scheme, year: Int, comparedYear: Int, hasClaims: Bool,
        circumstances: Circumstances = Circumstances()
    ) throws(SchemeError) {
        shift = year - comparedYear
        self.label = label
        self.scheme = scheme
        self.year = year
        self.circumstances = circumstances
        lacksClaims = scheme.readsClaims && !hasClaims
        law = try Self.law(of: scheme, in: year)
        unroundedLaw = try law.map { _ throws(SchemeError) in try scheme.unrounded.inForce(during: year) }
    }

    private init(_ other: ComparedScheme, knowing circumstances: Circumstances) {
        (label, scheme, year, shift) = (other.label, other.scheme, other.year, other.shift)
        (law, unroundedLaw, lacksClaims) = (other.law, other.unroundedLaw, other.lacksClaims)
        self.circumstances = circumstances
    }

    /// The same column, with a sum over the whole that its law needs.
    public func knowing(_ aggregate: Circumstances.Aggregate, of name: String) -> ComparedScheme {
        var known = circumstances
        known.aggregates[name] = aggregate
        return ComparedScheme(self, knowing: known)
    }

    /// Those of experiments, which try every scheme on one enterprise, whatever its sector.
    var trialCircumstances: Circumstances {
        var copy = circumstances
        copy.isEverywhere = true
        return copy
    }

    /// Nil outside the validity of the scheme.
    private static func law(of scheme: Scheme, in year: Int) throws(SchemeError) -> SchemeYear? {
        do {
            return try scheme.inForce(during: year)
        } catch {
            guard case .outsideValidity = error else { throw error }
            return nil
        }
    }

    /// Periods in which the scheme is law, for the sentence of a column without one.
    public var periods: [String] { scheme.validity.map(\.period.text) }

    /// A part of the year under one law.
    public struct Application: Sendable, Hashable {
        /// Share of the year, in months over twelve.
        public let share: Double
        /// The year whose parameters hold.
        public let tariffYear: Int
        /// The years of claims that are read, as the portfolio dates them; nil when none is.
        public let claimYears: ClosedRange<Int>?
    }

    /// The laws of the year, in order; none outside the validity of the scheme.
    public var applications: [Application] {
        (law?.parts ?? []).map { part in
            let years = part.law.claimYears.map { $0.lowerBound - shift...$0.upperBound - shift }
            return Application(share: part.share, tariffYear: part.law.tariffYear, claimYears: years)
        }
    }

    /// What the scheme says of one enterprise.
    public enum Verdict: Sendable, Hashable {
        /// Cents received (positive) or paid; two bounds when a table is not public.
        case eligible(low: Int, high: Int)
        /// A condition of the law does not hold.
        case refused(reason: Bilingual, reference: String)
        /// A fact or a table is missing.
        case undetermined(Obstacle)

        /// An amount or a refusal of the law.
        var isAnswer: Bool {
            if case .undetermined = self { return false }
            return true
        }
    }

    /// What keeps an enterprise of the year compared from any answer, before the law is asked.
    ///
    /// Amounts are set beside headcounts and payrolls: an enterprise whose headcount is unknown or zero, or whose payroll
    /// is zero, would weigh in the ones and not in the others.
    public func obstacle(for enterprise: Enterprise) -> Obstacle? {
        obstacle(for: ComparedEnterprise(enterprise, in: year - shift))
    }

    /// What keeps an enterprise of a year from an answer under any scheme: no headcount, no employee, no payroll; or a
    /// payroll unknown to a scheme that asks for it.
    static func obstacles(in year: Int) -> [Obstacle] {
        [
            .missingYear(fact: "employees", year: year), .zeroYear(fact: "employees", year: year),
            .zeroYear(fact: "payroll", year: year), .missingYear(fact: "payroll", year: year),
        ]
    }

    private func obstacle(for enterprise: ComparedEnterprise) -> Obstacle? {
        if lacksClaims { return .missingFact("claims") }
        guard let employees = enterprise.employees else {
            return .missingYear(fact: "employees", year: enterprise.year)
        }
        return Self.zero(employees, payroll: enterprise.payroll, in: enterprise.year)
    }

    /// Why no scheme has an answer for an enterprise whose headcount or payroll of the year is zero; nil for any other.
    public static func zeroYear(of enterprise: Enterprise, in year: Int) -> Obstacle? {
        zero(enterprise.employees(in: year), payroll: enterprise.facts(of: year)?.payroll, in: year)
    }

    private static func zero(_ employees: Double?, payroll: Int?, in year: Int) -> Obstacle? {
        if employees == 0 { return .zeroYear(fact: "employees", year: year) }
        return payroll == 0 ? .zeroYear(fact: "payroll", year: year) : nil
    }

    /// What the scheme says of one enterprise of the year compared; nil outside its validity.
    func answer(for enterprise: ComparedEnterprise) -> (verdict: Verdict, result: SchemeResult?)? {
        guard let law else { return nil }
        if let obstacle = obstacle(for: enterprise) { return (.undetermined(obstacle), nil) }
        let result = law.result(for: enterprise.enterprise.moved(by: shift), circumstances)
        switch result.outcome {
        case .refused(_, let reason, let reference): return (.refused(reason: reason, reference: reference), result)
        case .undetermined(let obstacle): return (.undetermined(obstacle), result)
        case .eligible:
            guard let low = result.lowest, let high = result.highest else {
                return (.undetermined(.undecidedByBounds), result)
            }
            return (.eligible(low: low, high: high), result)
        }
    }
}
