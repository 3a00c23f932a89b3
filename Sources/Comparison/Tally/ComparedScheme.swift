import Schemes

/// One scheme under the law of one year, as a column of the comparison.
public struct ComparedScheme: Sendable {
    /// Name of the scheme; with its year when a comparison holds two dates of it: `fr-tarif@2024`.
    public let label: String
    public let scheme: Scheme
    public let year: Int
    /// Nil outside the validity of the scheme.
    public let law: SchemeYear?
    /// Years from the year compared to that of the law: the enterprises of the one are tried under the law of the other.
    let shift: Int
    public var circumstances: Circumstances
    /// Whether the scheme reads claims and the portfolio has no file of them.
    public let lacksClaims: Bool

    /// - Parameters:
    ///   - year: that of the law.
    ///   - comparedYear: that of the enterprises.
    public init(
        label: String, scheme: Scheme, year: Int, comparedYear: Int, hasClaims: Bool
    ) throws(SchemeError) {
        shift = year - comparedYear
        self.label = label
        self.scheme = scheme
        self.year = year
        circumstances = Circumstances()
        lacksClaims = scheme.readsClaims && !hasClaims
        do {
            law = try scheme.inForce(during: year)
        } catch {
            guard case .outsideValidity = error else { throw error }
            law = nil
        }
    }

    /// Periods in which the scheme is law, for the sentence of a column without one.
    public var periods: [String] { scheme.validity.map(\.period.text) }

    public enum Verdict: Sendable, Hashable {
        /// Cents received (positive) or paid; two bounds when a table is not public.
        case eligible(low: Int, high: Int)
        case refused(reason: Wording, reference: String)
        case undetermined(Stop)
    }

    /// What the scheme says of one enterprise of the year compared; nil outside its validity.
    public func answer(for enterprise: Enterprise) -> (verdict: Verdict, result: SchemeResult?)? {
        guard let law else { return nil }
        if lacksClaims { return (.undetermined(.missingFact("claims")), nil) }
        let result = law.result(for: enterprise.moved(by: shift), circumstances)
        switch result.outcome {
        case .refused(_, let reason, let reference): return (.refused(reason: reason, reference: reference), result)
        case .undetermined(let stop): return (.undetermined(stop), result)
        case .eligible:
            guard let low = result.lowest, let high = result.highest else {
                return (.undetermined(.undecidedByBounds), result)
            }
            return (.eligible(low: low, high: high), result)
        }
    }
}
