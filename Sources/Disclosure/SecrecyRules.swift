import Declarations
import Facts

/// The rules of secrecy in force, from the dated parameter `secret-statistique`.
public struct SecrecyRules: Sendable {
    /// Name of the parameter.
    public static let parameter = "secret-statistique"
    let parameter: DatedParameter

    /// - Throws: `ParameterError` where the parameter is missing or malformed, or a rule has a number that is none of its kind.
    public init(_ files: ParameterFiles) throws(ParameterError) {
        parameter = try files.parameter(Self.parameter)
        try Self.check(parameter)
    }

    /// What applies to one kind of secrecy in a year.
    public struct Regime: Sendable, Hashable {
        /// Cells with fewer units, and at least one, are not shown.
        public let minimum: Int
        /// Every rule on contributors, that on their number first.
        public let rules: [PrimaryRule]
        /// The part of a hidden value, either way, that must remain unknown.
        public let safetyRange: Double
    }

    /// The rules on who contributes to a figure and on how many persons it is about: of two kinds where a file on persons
    /// also tells their enterprises.
    public struct Regimes: Sendable, Hashable {
        /// For units that are known one by one.
        public let contributors: Regime
        /// For units of which only the number is known.
        public let numbers: Regime

        /// One set of rules for both, unless `numbers` says another.
        public init(_ contributors: Regime, numbers: Regime? = nil) {
            (self.contributors, self.numbers) = (contributors, numbers ?? contributors)
        }
    }

    /// The rules for figures on enterprises in a file of some secrecy: one on persons does not tell less of its enterprises
    /// than one on enterprises.
    ///
    /// - Throws: `ParameterError`, as ``regime(_:year:)``.
    public func regimeOfEnterprises(_ secrecy: Secrecy, year: Int) throws(ParameterError) -> Regime {
        let own = try regime(secrecy, year: year)
        guard secrecy == .persons else { return own }
        let other = try regime(.enterprises, year: year)
        return Regime(
            minimum: max(own.minimum, other.minimum), rules: own.rules + other.rules,
            safetyRange: max(own.safetyRange, other.safetyRange))
    }

    /// The rules of a kind of secrecy that are in force in `year`.
    ///
    /// - Throws: `ParameterError` where the parameter has no period for the year, or no minimum for that kind.
    public func regime(_ secrecy: Secrecy, year: Int) throws(ParameterError) -> Regime {
        let entries = try parameter.period(of: year).content.entries
        func value(_ rule: String) -> Double? { entries[[secrecy.rawValue, rule]] }
        guard let minimum = value("minimum") else {
            throw ParameterError.noEntry(parameter: parameter.name, entry: "\(secrecy.rawValue) minimum", year: year)
        }
        var rules = [PrimaryRule.frequency(minimum: Int(minimum))]
        if let count = value("dominance-count"), let share = value("dominance-share") {
            rules.append(.dominance(count: Int(count), share: share / 100))
        }
        if let share = value("prior-share") { rules.append(.prior(share: share / 100)) }
        if let share = value("pq-share"), let knowledge = value("pq-knowledge") {
            rules.append(.priorPosterior(share: share / 100, knowledge: knowledge / 100))
        }
        return Regime(minimum: Int(minimum), rules: rules, safetyRange: (value("safety-range") ?? 0) / 100)
    }
}
