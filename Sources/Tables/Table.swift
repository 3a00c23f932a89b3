import Words

/// A table of figures: columns of words, then columns of cells.
public struct Table: Sendable, Hashable {
    /// Lower-case letters, digits and hyphens: the name under which notebooks ask for it.
    public let name: String
    public let keys: [Heading]
    public let measures: [Heading]
    public var rows: [Row]
    /// Citations of the files and declarations that the figures come from.
    public let sources: [String]
    /// Whom the figures are about, where it does not go without saying: a sentence to print below them.
    public var population: Bilingual?

    public init(
        name: String, keys: [Heading], measures: [Heading], rows: [Row], sources: [String],
        population: Bilingual? = nil
    ) {
        self.name = name
        self.keys = keys
        self.measures = measures
        self.rows = rows
        self.sources = sources
        self.population = population
    }

    /// The name of a column, for programs and for people.
    public struct Heading: Sendable, Hashable {
        public let id: String
        public let text: Bilingual
        /// Decimals printed for people; nil for those of the unit.
        public let decimals: Int?

        public init(_ id: String, _ text: Bilingual, decimals: Int? = nil) {
            self.id = id
            self.text = text
            self.decimals = decimals
        }

        /// A heading that comes from data and reads the same in every language.
        public init(_ id: String, _ text: String, decimals: Int? = nil) {
            self.init(id, Bilingual(same: text), decimals: decimals)
        }
    }

    /// One line: the codes and labels of its words, and one cell for each measure.
    public struct Row: Sendable, Hashable {
        public let words: [Word]
        public let cells: [Cell]

        public init(_ words: [Word], _ cells: [Cell]) {
            self.words = words
            self.cells = cells
        }
    }

    /// A code and what people call it.
    public struct Word: Sendable, Hashable {
        public let code: String
        public let label: Bilingual

        public init(_ code: String, _ label: Bilingual) {
            self.code = code
            self.label = label
        }

        /// A label that comes from data and reads the same in every language.
        public init(_ code: String, _ label: String) { self.init(code, Bilingual(same: label)) }
    }

    /// The same rows with only some of the columns of cells.
    public func keeping(_ wanted: [String]) -> Table {
        let columns = measures.indices.filter { wanted.contains(measures[$0].id) }
        let rows = rows.map { row in Row(row.words, columns.map { row.cells[$0] }) }
        return Table(
            name: name, keys: keys, measures: columns.map { measures[$0] }, rows: rows, sources: sources,
            population: population)
    }

    /// The cell of a row, found by the code of its first word, and of a measure.
    public func cell(_ code: String, _ measure: String) -> Cell? {
        guard let column = measures.firstIndex(where: { $0.id == measure }) else { return nil }
        return rows.first { $0.words.first?.code == code }?.cells[column]
    }
}
