import Tables

extension Document {
    /// A table of figures, with the lines under it.
    public struct TableBlock: Sendable, Hashable {
        /// Number and title; nil for a table that stands alone.
        public let title: Title?
        /// The figures, whole: the writer spells them.
        public let table: Table
        /// Whether the bounds stand behind the values.
        public let showsIntervals: Bool
        /// The lines under the table, in their order.
        public let notes: [Phrase]

        /// `notes` are those of a ``Caption``.
        public init(title: Title? = nil, table: Table, showsIntervals: Bool = true, notes: [Phrase]) {
            self.title = title
            self.table = table
            self.showsIntervals = showsIntervals
            self.notes = notes
        }
    }

    /// A drawing that is a file of its own, with the table of its values and the lines under it.
    public struct FigureBlock: Sendable, Hashable {
        /// Number and title.
        public let title: Title
        /// Of the drawing, beside the document.
        public let path: String
        /// Said in the place of the drawing.
        public let description: String
        /// What the drawing shows: for those who cannot see it, and to compute with.
        public let values: Table
        /// The lines under the drawing, in their order.
        public let notes: [Phrase]
        /// The number of the table that prints `values` too, in the place of which it is named; nil where none does.
        public var valuesTable: Int?

        /// `description` is read aloud in the place of the drawing.
        public init(title: Title, path: String, description: String, values: Table, notes: [Phrase]) {
            self.title = title
            self.path = path
            self.description = description
            self.values = values
            self.notes = notes
        }
    }

    /// Tables and figures are numbered apart, from 1.
    public struct Title: Sendable, Hashable {
        /// From 1, in the order of the document.
        public let number: Int
        /// What the author of the notebook called it.
        public let text: Phrase

        /// The words « Tableau » or « Figure » are the writer's.
        public init(_ number: Int, _ text: Phrase) {
            self.number = number
            self.text = text
        }
    }
}
