import Indicators
import Tables
import Words

/// The lines under a table or a figure: whom it is about, what the marks mean, why figures are missing, where they come
/// from.
public struct Caption: Sendable {
    let language: Language

    /// The lines are in `language`, and so are sources that are cited in both.
    public init(_ language: Language) { self.language = language }

    /// What the author of a notebook says of a table, besides its title.
    public struct Author: Sendable {
        /// In the place of the population of the table.
        public var population: String?
        /// How one figure of the table is to be read, in a sentence.
        public var reading: String?
        /// What else the author says under the table.
        public var note: String?

        /// What is nil leaves no line.
        public init(population: String? = nil, reading: String? = nil, note: String? = nil) {
            self.population = population
            self.reading = reading
            self.note = note
        }
    }

    /// All lines in their order; `remarks` stand before the marks.
    public func lines(_ table: Table, _ author: Author = Author(), remarks: [Phrase] = []) -> [Phrase] {
        let said: [(Bilingual, Phrase?)] = [
            (Bilingual("Champ", "Population"), population(table, author)),
            (Bilingual("Lecture", "Reading"), author.reading.map(Phrase.markdown)),
            (Bilingual("Note", "Note"), author.note.map(Phrase.markdown)),
        ]
        return said.compactMap { label, words in words.map { self.label(label) + $0 } } + remarks + notes(table)
    }

    /// The author's words are Markdown; those of a table hold labels and names that descriptors give, which are data.
    private func population(_ table: Table, _ author: Author) -> Phrase? {
        author.population.map { Phrase.markdown(Self.ended($0)) }
            ?? table.population.map { Phrase(Self.ended($0.text(language))) }
    }

    /// Marks and reasons of the cells, then the sources.
    public func notes(_ table: Table) -> [Phrase] {
        let cells = table.rows.flatMap(\.cells)
        let flags = cells.reduce(into: Flags()) { $0.formUnion($1.flags) }
        return marks(flags, cells.flatMap(\.reasons).uniqued) + source(table.sources)
    }

    /// Where the figures are kept for programs.
    public func data(_ path: String) -> Phrase { label(Bilingual("Données", "Data")) + Phrase(.link(path)) }

    func marks(_ flags: Flags, _ reasons: [Reason]) -> [Phrase] {
        var lines: [Phrase] = []
        let meanings = Self.meanings.filter { flags.contains($0.0) }.map { "\($0.1) \($0.2.text(language))" }
        if !meanings.isEmpty {
            lines.append(label(Bilingual("Signes", "Marks")) + Phrase(meanings.joined(separator: ", ") + "."))
        }
        let breaks = reasons.compactMap(\.breakInSource).uniqued.sorted()
        let others = breaks.count > 1 ? reasons.filter { $0.breakInSource == nil } : reasons
        let sentences = others.map { $0.sentence(language) }.uniqued + (breaks.count > 1 ? [self.breaks(breaks)] : [])
        if !sentences.isEmpty {
            lines.append(
                label(Bilingual("Précisions", "Details"))
                    + Phrase(sentences.map(Self.closed).joined(separator: " ")))
        }
        return lines
    }

    /// The breaks that sources mark, in one sentence.
    private func breaks(_ years: [Int]) -> String {
        let list = years.map(String.init).joined(separator: ", ")
        return Bilingual(
            "ruptures de série selon la source : \(list)", "breaks in series according to the source: \(list)"
        ).text(language)
    }

    func source(_ sources: [Bilingual]) -> [Phrase] {
        let all = sources.map { $0.text(language) }.uniqued
        return all.isEmpty
            ? [] : [label(Bilingual("Source", "Source")) + Phrase(joined(all) + ".")]
    }

    /// The sources as one line without marks, for a figure.
    public func plainSource(_ sources: [Bilingual]) -> String {
        let all = sources.map { $0.text(language) }.uniqued
        return all.isEmpty ? "" : (language == .french ? "Source : " : "Source: ") + joined(all) + "."
    }

    private func joined(_ sources: [String]) -> String {
        sources.joined(separator: language == .french ? " ; " : "; ")
    }

    /// The opening of a line.
    private func label(_ name: Bilingual) -> Phrase {
        Phrase.emphasis(name.text(language) + (language == .french ? " :" : ":")) + " "
    }

    private static func closed(_ sentence: String) -> String {
        ended(sentence.prefix(1).uppercased() + sentence.dropFirst())
    }

    private static func ended(_ sentence: String) -> String { sentence.hasSuffix(".") ? sentence : sentence + "." }

    private static let meanings: [(Flags, String, Bilingual)] = [
        (.notAvailable, ":", Bilingual("non disponible", "not available")),
        (.breakInSeries, "b", Bilingual("rupture de série", "break in series")),
        (.confidential, "c", Bilingual("confidentiel", "confidential")),
        (.definitionDiffers, "d", Bilingual("définition différente", "definition differs")),
        (.estimated, "e", Bilingual("estimé", "estimated")),
        (.forecast, "f", Bilingual("prévision", "forecast")),
        (.notSignificant, "n", Bilingual("non significatif", "not significant")),
        (.provisional, "p", Bilingual("provisoire", "provisional")),
        (.revised, "r", Bilingual("révisé", "revised")),
        (.eurostatEstimate, "s", Bilingual("estimé par Eurostat", "estimated by Eurostat")),
        (.unreliable, "u", Bilingual("peu fiable", "unreliable")),
        (.notApplicable, "z", Bilingual("sans objet", "not applicable")),
    ]
}

extension Reason {
    /// The year of a break that a source marks in its own series; nil for any other reason.
    fileprivate var breakInSource: Int? {
        guard case .breakInSource(let year)? = facts as? IndicatorReason else { return nil }
        return year
    }
}
