import DelimitedText

/// The codes that a column, or a part of it, must hold.
struct RowSelector: Sendable {
    let column: Int
    let part: Int?
    let codes: Set<String>
}

extension RowSelector {
    /// Whether the row holds one of the codes.
    func admits(_ record: borrowing RecordView) -> Bool { codes.contains(value(in: record)) }

    /// What the row holds where it is selected.
    func value(in record: borrowing RecordView) -> String {
        let text = record.text(column)
        return part.map { CompositeText.part($0, of: text) } ?? text.trimmingBlanks()
    }
}

/// A column that holds several codes between commas: the first column of Eurostat's tables.
enum CompositeText {
    /// The part at a place, without the blanks around it; empty where there are fewer parts.
    static func part(_ place: Int, of text: String) -> String {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return place < parts.count ? String(parts[place]).trimmingBlanks() : ""
    }
}
