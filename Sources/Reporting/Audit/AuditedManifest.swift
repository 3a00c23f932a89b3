import Disclosure
import Facts

/// What speaks against the manifest of a report by itself: whoever wrote it may have left out what would make the audit find.
struct AuditedManifest {
    private let folder: AuditedFolder
    private let least: [Secrecy: Int]

    /// - Parameter least: the least number of units that a rule has ever asked for, by kind of secrecy.
    init(_ folder: AuditedFolder, least: [Secrecy: Int]) {
        (self.folder, self.least) = (folder, least)
    }

    var findings: [ReportAudit.Finding] {
        get throws(AuditError) { foreign + weakRules + inputs + (try undeclared) }
    }

    private var manifest: Manifest { folder.manifest }

    private var foreign: [ReportAudit.Finding] {
        var findings: [ReportAudit.Finding] = []
        if !Self.kinds.contains(manifest.kind) { findings.append(.foreign(key: "kind", value: manifest.kind)) }
        if !Self.isKnown(manifest.version) { findings.append(.foreign(key: "version", value: manifest.version)) }
        if let format = manifest.format, !(1...Manifest.currentFormat).contains(format) {
            findings.append(.foreign(key: "format", value: String(format)))
        }
        return findings
    }

    /// Those of the studies, by the names of their commands.
    private static let kinds: Set<String> = ["report", "compare", "fragility"]

    /// Whether it is a version up to this one: three numbers.
    private static func isKnown(_ version: String) -> Bool {
        func numbers(_ text: String) -> [Int] { text.split(separator: ".").compactMap { Int($0) } }
        let (asked, own) = (numbers(version), numbers(Version.text))
        return asked.count == 3 && asked.map(String.init).joined(separator: ".") == version
            && !own.lexicographicallyPrecedes(asked)
    }

    private var weakRules: [ReportAudit.Finding] {
        manifest.disclosure.flatMap { record in
            minimums(record.examination).compactMap { secrecy, minimum in
                least[secrecy].flatMap { minimum < $0 ? .weakRule(minimum: minimum, least: $0) : nil }
            }
        }
    }

    /// The least numbers of units that the record states, each with the most lenient kind of secrecy that it may be of.
    private func minimums(_ examination: DisclosureRecord.Examination) -> [(Secrecy, Int)] {
        switch examination {
        case .indicators(let minimums, _, _): minimums.sorted { $0.key < $1.key }.map { (.enterprises, $0.value) }
        case .comparison(let minimum, _, _, _): [(.enterprises, minimum)]
        case .persons(let minimum, _, _, _): [(.persons, minimum)]
        }
    }

    /// Of inputs that were never released nothing exact is told, and something is said of secrecy.
    private var inputs: [ReportAudit.Finding] {
        manifest.inputs.flatMap { input -> [ReportAudit.Finding] in
            let isReleased = input.secrecy == Secrecy.published.rawValue
            if manifest.disclosure.isEmpty {
                return input.secrecy == nil || isReleased ? [] : [.silent(input.path)]
            }
            let isExact = input.rows != nil && input.rowsRoundedTo == nil
            return !isReleased && (isExact || input.bytes != nil || input.sha256 != nil)
                ? [.secretInput(input.path)] : []
        }
    }

    /// Tables that hide figures and that no record of secrecy names.
    private var undeclared: [ReportAudit.Finding] {
        get throws(AuditError) {
            let declared = Set(manifest.disclosure.flatMap(\.tables).map(\.file))
            var findings: [ReportAudit.Finding] = []
            for file in folder.tables where !declared.contains(file) && folder.holds(file) {
                if try folder.table(file)?.lines.contains(where: \.isConfidential) ?? false {
                    findings.append(.undeclared(file))
                }
            }
            return findings
        }
    }
}
