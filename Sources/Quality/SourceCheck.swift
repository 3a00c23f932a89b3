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
        let series = whole.filter { $0.part.facts.identity.isSeries }.grouped(by: \.resource.name)
        let sources = ((parts.isEmpty ? [] : [parts]) + series).map(Source.init)
        // One source has nobody to disagree with.
        let years = sources.count > 1 ? base.years : []
        findings = years.flatMap { year in
            Event.allCases.compactMap { Self.disagreement(sources, $0, year) }
        }
    }

    private static func disagreement(_ sources: [Source], _ event: Event, _ year: String) -> Finding? {
        let counts = sources.compactMap { source in
            source.count(event, year).map { (files: source.files, count: $0) }
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
}

/// Files that are counted together.
private struct Source {
    let files: String
    private let base: FactBase

    init(_ readings: [ResourceReading]) {
        files = readings.map(\.resource.file).joined(separator: " + ")
        base = FactBase(readings.map(\.part.facts))
    }

    /// Nil where the files do not count them, or lack some.
    func count(_ event: Event, _ year: String) -> Int64? {
        let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
        let answer = try? base.claims(question, year: year, event: event).get()
        guard let sum = answer?.rows[[]], sum.missing == 0 else { return nil }
        return sum.amount
    }
}

extension Array {
    /// The elements of one key beside each other, in the order in which the keys are first met.
    fileprivate func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
        var (groups, places) = ([[Element]](), [Key: Int]())
        for element in self {
            let place = places[key(element), default: groups.count]
            if place == groups.count {
                places[key(element)] = place
                groups.append([])
            }
            groups[place].append(element)
        }
        return groups
    }
}
