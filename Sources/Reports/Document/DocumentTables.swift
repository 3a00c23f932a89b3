import Tables

extension Document {
    /// A table of figures, with the lines under it.
    public struct TableBlock: Sendable, Hashable {
        /// Number and title; nil for a table that stands alone.
        public let title: Title?
        public let table: Table
        public let showsIntervals: Bool
        public let notes: [Phrase]

        public init(title: Title? = nil, table: Table, showsIntervals: Bool = true, notes: [Phrase]) {
            self.title = title
            self.table = table
            self.showsIntervals = showsIntervals
            self.notes = notes
        }
    }

    /// A drawing that is a file of its own, with the table of its values and the lines under it.
    public struct FigureBlock: Sendable, Hashable {
        public let title: Title
        public let path: String
        /// Said in the place of the drawing.
        public let description: String
        public let values: Table
        public let notes: [Phrase]

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
        public let number: Int
        public let text: Phrase

        public init(_ number: Int, _ text: Phrase) {
            self.number = number
            self.text = text
        }
    }
}
