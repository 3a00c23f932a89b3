import Facts
import Indicators
import Intake
import Words

/// Files that count the claims of the same event and year and do not agree on how many there are.
///
/// Files of claims are parts of one whole and are compared together; each published table stands alone. Tables of a part
/// of the claims are not compared.
struct SourceCheck {
    let findings: [Finding]

    init(_ readings: [ResourceReading], _ base: FactBase) {
        let whole = readings.filter { $0.part.facts.identity.limits.isEmpty }
        let parts = whole.filter { !$0.part.facts.identity.isSeries }
        let sources = (parts.isEmpty ? [] : [parts]) + whole.filter { $0.part.facts.identity.isSeries }.map { [$0] }
        findings = base.years.flatMap { year in
            Event.allCases.compactMap { Self.disagreement(sources, $0, year) }
        }
    }

    private static func disagreement(_ sources: [[ResourceReading]], _ event: Event, _ year: String) -> Finding? {
        let counts = sources.compactMap { source in
            count(source, event, year).map { (files: source.map(\.resource.file).joined(separator: " + "), count: $0) }
        }
        guard Set(counts.map(\.count)).count > 1 else { return nil }
        func listed(_ word: String) -> String {
            counts.map { "\($0.count) \(word) \($0.files)" }.joined(separator: ", ")
        }
        let name = event.name.lowercasedFirst
        return Finding(
            kind: .disagreement, value: counts.map { String($0.count) }.joined(separator: " "),
            text: Bilingual(
                "les fichiers ne s'accordent pas, \(name.french) de \(year) : \(listed("dans"))",
                "files disagree on \(name.english) of \(year): \(listed("in"))"))
    }

    /// Nil where the files do not count them, or lack some.
    private static func count(_ source: [ResourceReading], _ event: Event, _ year: String) -> Int64? {
        let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
        let answer = try? FactBase(source.map(\.part.facts)).claims(question, year: year, event: event).get()
        guard let sum = answer?.rows[[]], sum.missing == 0 else { return nil }
        return sum.amount
    }
}
