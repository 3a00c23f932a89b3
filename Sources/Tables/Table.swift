import Words

/// A table of figures: columns of words, then columns of cells.
public struct Table: Sendable, Hashable {
    /// Lower-case letters, digits and hyphens: the name under which notebooks ask for it.
    public let name: String
    /// Headings of the columns of words, which come first.
    public private(set) var keys: [Heading]
    /// Headings of the columns of cells.
    public private(set) var measures: [Heading]
    /// In the order in which they are printed; each has as many words as `keys` and as many cells as `measures`.
    public var rows: [Row]
    /// Citations of the files and declarations that the figures come from.
    public let sources: [Bilingual]
    /// Whom the figures are about, where it does not go without saying: a sentence to print below them.
    public var population: Bilingual?

    /// The measures that are parts of one whole, none of which is counted in another; empty where there are none.
    public var parts: Set<String> = []

    /// The parts of which nothing more is to be told than that they are there, such as what did not change: drawn in grey.
    public var mutedParts: Set<String> = []

    /// Whether the rows are samples along an axis between which nothing is known, so that no line may join them.
    public var isSampled = false

    /// Why the table has no row, where more than the data decides.
    public var absence: Reason?

    /// `citations` are printed under the table, in their order.
    public init(
        name: String, keys: [Heading], measures: [Heading], rows: [Row], citations: [Bilingual],
        population: Bilingual? = nil
    ) {
        self.name = name
        self.keys = keys
        self.measures = measures
        self.rows = rows
        sources = citations
        self.population = population
    }

    /// `sources` are cited in the same words in both languages, but for the marks of `CitationMark`.
    public init(
        name: String, keys: [Heading], measures: [Heading], rows: [Row], sources: [String],
        population: Bilingual? = nil
    ) {
        self.init(
            name: name, keys: keys, measures: measures, rows: rows, citations: sources.map(CitationMark.inBoth),
            population: population)
    }

    /// The name of a column, for programs and for people.
    public struct Heading: Sendable, Hashable {
        /// The name of the column in files for programs: it does not depend on the language.
        public let id: String
        /// The name of the column for people, with its unit where it has one.
        public let text: Bilingual
        /// Decimals printed for people; nil for those of the unit.
        public let decimals: Int?
        /// What the unit is called here, such as « pour 100 000 personnes en emploi »; nil for its own name.
        public let unitWords: Bilingual?

        /// `decimals` is for columns that are printed more or less precisely than their unit is.
        public init(_ id: String, _ text: Bilingual, decimals: Int? = nil, unitWords: Bilingual? = nil) {
            self.id = id
            self.text = text
            self.decimals = decimals
            self.unitWords = unitWords
        }

        /// A heading that is written in both languages, French first.
        public init(_ id: String, _ french: String, _ english: String, decimals: Int? = nil) {
            self.init(id, Bilingual(french, english), decimals: decimals)
        }
    }

    /// One line: the codes and labels of its words, and one cell for each measure.
    public struct Row: Sendable, Hashable {
        /// One for each of the table's keys.
        public let words: [Word]
        /// One for each of the table's measures.
        public let cells: [Cell]

        /// In the order of the table's columns.
        public init(_ words: [Word], _ cells: [Cell]) {
            self.words = words
            self.cells = cells
        }
    }

    /// A code and what people call it.
    public struct Word: Sendable, Hashable {
        /// The same in every language, and unique among the rows where it is the first word.
        public let code: String
        /// What is printed for people.
        public let label: Bilingual

        /// A label that is written in both languages.
        public init(_ code: String, _ label: Bilingual) {
            self.code = code
            self.label = label
        }

        /// A label that is written in both languages, French first.
        public init(_ code: String, _ french: String, _ english: String) {
            self.init(code, Bilingual(french, english))
        }

        /// A code that reads as it is in every language: an identifier, a year, a legal reference.
        public init(same code: String) { self.init(code, Bilingual(same: code)) }
    }

    /// The same table under other headings.
    public func renamed(_ heading: (Heading) -> Heading) -> Table {
        var copy = self
        (copy.keys, copy.measures) = (keys.map(heading), measures.map(heading))
        return copy
    }

    /// The same rows with only some of the columns of cells.
    public func keeping(_ wanted: [String]) -> Table {
        let columns = measures.indices.filter { wanted.contains(measures[$0].id) }
        let rows = rows.map { row in Row(row.words, columns.map { row.cells[$0] }) }
        return Table(
            name: name, keys: keys, measures: columns.map { measures[$0] }, rows: rows, citations: sources,
            population: population)
    }

    /// The same figures under some of their citations only.
    public func citing(_ isKept: (Bilingual) -> Bool) -> Table {
        var table = Table(
            name: name, keys: keys, measures: measures, rows: rows, citations: sources.filter(isKept),
            population: population)
        table.take(from: self)
        return table
    }

    /// What is said of a table besides its figures.
    private mutating func take(from other: Table) {
        (parts, mutedParts, isSampled, absence) = (other.parts, other.mutedParts, other.isSampled, other.absence)
    }

    /// The same rows without the columns of words that are empty in each of them: there is nothing to read there.
    public var withoutEmptyColumns: Table {
        let filled = keys.indices.filter { key in
            rows.isEmpty
                || rows.contains { !$0.words[key].label.french.isEmpty || !$0.words[key].label.english.isEmpty }
        }
        guard filled.count < keys.count else { return self }
        var table = Table(
            name: name, keys: filled.map { keys[$0] }, measures: measures,
            rows: rows.map { row in Row(filled.map { row.words[$0] }, row.cells) }, citations: sources,
            population: population)
        table.take(from: self)
        return table
    }

    /// The cell of a row, found by the code of its first word, and of a measure; nil also where several rows have the code.
    public func cell(_ code: String, _ measure: String) -> Cell? {
        guard let column = measures.firstIndex(where: { $0.id == measure }) else { return nil }
        let found = rows(of: code)
        return found.count == 1 ? found[0].cells[column] : nil
    }

    /// Whether some of the figures are made of made-up data.
    public var citesMadeUpData: Bool { sources.contains { CitationMark.saysMadeUp($0.french) } }

    /// The rows whose first word has this code.
    public func rows(of code: String) -> [Row] { rows.filter { $0.words.first?.code == code } }
}
