import Messages
import Schemes

/// `vigie schemes test`: every worked example, and the list of what is missing. Exit status 1 when one does not hold.
struct SchemeTest {
    private let catalogue: SchemeCatalogue

    init(_ catalogue: SchemeCatalogue) { self.catalogue = catalogue }

    func run(_ name: String?, _ terminal: Terminal) throws -> ExitCode {
        let schemes = try name == nil ? catalogue.all() : [catalogue.scheme(name)]
        var tally = Tally()
        for scheme in schemes {
            let verdicts = try catalogue.examples(of: scheme).map { try $0.verdicts(with: scheme) }
            for verdict in verdicts.joined() where !verdict.holds {
                try terminal.write("FAILED " + Self.sentence(scheme, verdict))
            }
            let findings = try scheme.lint()
            for finding in findings { try terminal.write("FAILED \(scheme.name): \(finding.english)\n") }
            tally.add(scheme, verdicts, findings)
        }
        try terminal.write(tally.text)
        let gaps = schemes.flatMap { scheme in
            scheme.gaps.map { "  \(scheme.name), \($0.period.text): \($0.missing.english)\n" }
        }
        try terminal.write("\nMissing\n" + gaps.joined())
        return tally.holds ? .done : .findings
    }

    private static func sentence(_ scheme: Scheme, _ verdict: WorkedExample.Verdict) -> String {
        "\(scheme.name) \(verdict.example): \(verdict.name) expected \(verdict.expected.shown), found \(verdict.found)\n"
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
    fileprivate var english: String {
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
