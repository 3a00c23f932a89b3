/// A small table of words and numbers already spelled: header, then rows as wide as it.
public struct Grid: Sendable, Hashable {
    public let columns: [Column]
    public var rows: [[Phrase]]

    public init(_ columns: [Column], _ rows: [[Phrase]]) {
        self.columns = columns
        self.rows = rows
    }

    public struct Column: Sendable, Hashable {
        public let title: Phrase
        /// Numbers are set to the right.
        public let isNumber: Bool

        public static func words(_ title: Phrase) -> Column { Column(title: title, isNumber: false) }
        public static func number(_ title: Phrase) -> Column { Column(title: title, isNumber: true) }
    }
}
