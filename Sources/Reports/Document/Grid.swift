/// A small table of words and numbers already spelled: header, then rows as wide as it.
public struct Grid: Sendable, Hashable {
    /// From left to right; their titles are the header.
    public let columns: [Column]
    /// Each as wide as `columns`.
    public var rows: [[Phrase]]

    /// Every row must be as wide as the columns: nobody pads it.
    public init(_ columns: [Column], _ rows: [[Phrase]]) {
        self.columns = columns
        self.rows = rows
    }

    /// One column, with its title.
    public struct Column: Sendable, Hashable {
        /// What the header says.
        public let title: Phrase
        /// Numbers are set to the right.
        public let isNumber: Bool

        /// A column of texts, set to the left.
        public static func words(_ title: Phrase) -> Column { Column(title: title, isNumber: false) }
        /// A column of numbers, set to the right.
        public static func number(_ title: Phrase) -> Column { Column(title: title, isNumber: true) }
    }
}
