import Confidentiality
import Facts
import Parameters

/// The rules of secrecy in force, from the dated parameter `secret-statistique`.
public struct SecrecyRules: Sendable {
    /// Name of the parameter.
    public static let parameter = "secret-statistique"
    let parameter: DatedParameter

    public init(_ files: ParameterFiles) throws(ParameterError) {
        parameter = try files.parameter(Self.parameter)
    }

    /// What applies to one kind of secrecy in a year.
    public struct Regime: Sendable, Hashable {
        /// Cells with fewer units, and at least one, are not shown.
        public let minimum: Int
        /// Every rule on contributors, that on their number first.
        public let rules: [PrimaryRule]
        /// The part of a hidden value, either way, that must remain unknown.
        let safetyRange: Double
    }

    public func regime(_ secrecy: Secrecy, year: Int) throws(ParameterError) -> Regime {
        let entries = try parameter.period(of: year).entries
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

extension SecrecyRules.Regime {
    /// What must remain unknown of a cell, in units; nil where it may be shown.
    ///
    /// Where the value is itself the number of units, nobody may tell that it is below the minimum.
    ///
    /// - Parameter zeroReveals: whether a printed zero must not be told from a small number either.
    func protection(of cell: LinkedTable.Cell, zeroReveals: Bool) throws(SecrecyError) -> Protection? {
        guard let value = cell.value, !cell.isPublic else { return nil }
        if value == 0 { return zeroReveals && cell.isPrinted ? Protection(above: Double(minimum)) : nil }
        let margin = max(1, safetyRange * value)
        if cell.amounts.isEmpty {
            guard let respondents = cell.respondents, respondents > 0, respondents < minimum else { return nil }
            return Protection(below: min(value, margin), above: max(margin, Double(minimum) - value))
        }
        let contributions = try Contributions(Array(cell.amounts.values))
        let broken = rules.filter { $0.isUnsafe(contributions) }
        guard !broken.isEmpty else { return nil }
        let above = broken.compactMap { $0.upperProtection(contributions) }.max() ?? 0
        return Protection(below: min(value, margin), above: max(margin, above, Double(minimum) - value))
    }

    /// The rules as one line of facts: `3`, `1 > 85 %`.
    public var texts: [String] {
        rules.map { rule in
            switch rule {
            case .frequency(let minimum): "n < \(minimum)"
            case .dominance(let count, let share): "top \(count) > \(percent(share))"
            case .prior(let share): "p = \(percent(share))"
            case .priorPosterior(let share, let knowledge): "p = \(percent(share)), q = \(percent(knowledge))"
            }
        }
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
