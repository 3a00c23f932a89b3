import Messages
import Schemes

/// Every worked example of some schemes, and what is missing in them.
public struct SchemeTest {
    /// What was found, line by line.
    public let text: String
    /// Whether every example holds and no value is in vain or lacking.
    public let holds: Bool

    /// - Parameter name: the scheme that is tried; nil for all of them.
    public init(_ catalogue: SchemeCatalogue, _ name: String?) throws {
        let schemes = try name == nil ? catalogue.all() : [catalogue.scheme(name)]
        var (lines, tally) = ("", Tally())
        for scheme in schemes {
            let verdicts = try catalogue.examples(of: scheme).map { try $0.verdicts(with: scheme) }
            let findings = try scheme.lint()
            lines += verdicts.joined().filter { !$0.holds }.map { Self.sentence(scheme, $0) }.joined()
            lines += findings.map { "FAILED \(scheme.name): \($0.english)\n" }.joined()
            tally.add(scheme, verdicts, findings)
        }
        text = lines + tally.text + "\nMissing\n" + schemes.map(Self.gaps).joined()
        holds = tally.holds
    }

    private static func sentence(_ scheme: Scheme, _ verdict: WorkedExample.Verdict) -> String {
        "FAILED \(scheme.name) \(verdict.example): \(verdict.name) expected \(verdict.expected.shown), "
            + "found \(verdict.found)\n"
    }

    private static func gaps(_ scheme: Scheme) -> String {
        scheme.gaps.map { "  \(scheme.name), \($0.period.text): \($0.missing.english)\n" }.joined()
    }
}

/// Examples by country.
private struct Tally {
    private var examples: [String: Int] = [:]
    private var checks: [String: Int] = [:]
    private var failures: [String: Int] = [:]
    private var countries: [String: Set<String>] = [:]

    var holds: Bool { failures.values.allSatisfy { $0 == 0 } }

    mutating func add(_ scheme: Scheme, _ verdicts: [[WorkedExample.Verdict]], _ findings: [SchemeFinding]) {
        examples[scheme.country, default: 0] += verdicts.count
        checks[scheme.country, default: 0] += verdicts.joined().count
        failures[scheme.country, default: 0] += verdicts.joined().filter { !$0.holds }.count + findings.count
        countries[scheme.country, default: []].insert(scheme.name)
    }

    var text: String {
        let lines = countries.keys.sorted().map { country in
            "\(country): \(countries[country]?.count ?? 0) schemes, \(examples[country] ?? 0) examples, "
                + "\(checks[country] ?? 0) expected values, \(failures[country] ?? 0) failed\n"
        }
        return lines.joined()
    }
}

extension SchemeFinding {
    /// What is in vain or lacking, in one clause.
    public var english: String {
        switch self {
        case .unused(let name): "\(name) is declared and never used"
        case .missing(let value, let day): "\(value) has no value on \(day), and no gap says so"
        }
    }
}

extension WorkedExample.Expectation {
    fileprivate var shown: String {
        switch self {
        case .number(let number, _): SchemeWords.number(number)
        case .refused(let step): "refused by \(step)"
        case .outsideValidity: "outside validity"
        case .undetermined: "undetermined"
        }
    }
}
