import Declarations
import Facts

extension SecrecyRules {
    /// The rules that the parameter may have; two that are of one rule are given together.
    private enum Rule: String, CaseIterable {
        case minimum
        case dominanceCount = "dominance-count"
        case dominanceShare = "dominance-share"
        case priorShare = "prior-share"
        case pqShare = "pq-share"
        case pqKnowledge = "pq-knowledge"
        case safetyRange = "safety-range"

        var partner: Rule? {
            switch self {
            case .dominanceCount: .dominanceShare
            case .dominanceShare: .dominanceCount
            case .pqShare: .pqKnowledge
            case .pqKnowledge: .pqShare
            case .minimum, .priorShare, .safetyRange: nil
            }
        }

        /// What is wrong with a number, in words; nil where nothing is.
        func expected(_ number: Double) -> String? {
            switch self {
            case .minimum, .dominanceCount:
                let isCount = Int(exactly: number).map(DeclaredRules.FromOne.holds) ?? false
                return isCount ? nil : DeclaredRules.FromOne.expected
            case .dominanceShare, .priorShare, .pqShare, .pqKnowledge, .safetyRange:
                return DeclaredRules.Percentage.holds(number) ? nil : DeclaredRules.Percentage.expected
            }
        }
    }

    /// Refuses a rule of any period that would be left out, or read as another: secrecy would be weaker without a word.
    static func check(_ parameter: DatedParameter) throws(ParameterError) {
        for value in parameter.values {
            let entries = value.content.entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            for (path, number) in entries {
                guard let expected = expected(path, number, in: value.content) else { continue }
                throw .wrongEntry(
                    parameter: parameter.name, entry: path.joined(separator: " "), year: value.period.from.year,
                    expected: expected, found: number)
            }
        }
    }

    private static func expected(_ path: [String], _ number: Double, in content: ParameterContent) -> String? {
        guard path.count == 2, let secrecy = Secrecy(rawValue: path[0]), secrecy != .published else {
            return "a rule of enterprises or of persons"
        }
        guard let rule = Rule(rawValue: path[1]) else {
            return "one of " + Rule.allCases.map(\.rawValue).joined(separator: ", ")
        }
        if let partner = rule.partner, content.entries[[path[0], partner.rawValue]] == nil {
            return "\(partner.rawValue) beside it"
        }
        return rule.expected(number)
    }
}
