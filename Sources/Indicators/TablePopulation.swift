import Facts
import Tables
import Words

/// What the figures of a table are about, from the data alone: the events counted, whom the files are about, the
/// conditions, and the years.
struct TablePopulation {
    private let answers: [IndicatorTable]
    private let labels: Labels

    init(_ answers: [IndicatorTable], _ labels: Labels) {
        self.answers = answers
        self.labels = labels
    }

    /// Nil where there is nothing to say.
    var text: Bilingual? {
        let parts = [events] + populations + conditions + [years]
        let said = parts.compactMap(\.self)
        guard !said.isEmpty else { return nil }
        let text = said.joined(separator: Bilingual(" ; ", "; "))
        return Bilingual(text.french.uppercasedFirst, text.english.uppercasedFirst)
    }

    private var events: Bilingual? {
        let counted = answers.filter(\.hasFigures).flatMap(\.countedEvents)
        // The two of them together say no more than each of them.
        let isSaid = counted.contains(.accident) && counted.contains(.disease)
        let names = Event.allCases.filter { counted.contains($0) && !($0 == .risk && isSaid) }
            .map(\.name.lowercasedFirst)
        return names.isEmpty ? nil : names.joined(separator: Bilingual(same: ", "))
    }

    private var populations: [Bilingual] { answers.flatMap(\.populations).uniqued }

    /// Codes that the rows do not show already, in words.
    private var conditions: [Bilingual] {
        guard let question = answers.first?.question else { return [] }
        return question.selection.dimensions.filter { $0 != .event && !question.by.contains($0) }.map { dimension in
            let codes = question.selection.wanted[dimension] ?? []
            let said = codes.map { labels.text(CodeForm.canonical($0, of: dimension), dimension) }.joined(
                separator: ", ")
            return Bilingual("\(dimension.name.french) : \(said)", "\(dimension.name.english): \(said)")
        }
    }

    private var years: Bilingual? {
        let met = Set(answers.flatMap { $0.rows.map(\.year) }).sorted()
        return met.isEmpty ? nil : Bilingual(same: YearText.joined(met))
    }
}

extension IndicatorTable {
    fileprivate var hasFigures: Bool { rows.contains { $0.cell.value != nil || $0.cell.flags.contains(.confidential) } }

    /// The events that the figures count, as far as the conditions admit them.
    fileprivate var countedEvents: [Event] {
        question.expression.indicator.formula.counts.flatMap(\.events)
            .filter { question.selection.admits($0.rawValue, of: .event) }
    }
}
