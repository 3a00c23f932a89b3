import Tables
import Words

/// A cell as a table prints it: value, interval, flags.
public struct CellText: Sendable {
    let language: Language
    let style: NumberStyle
    let showsIntervals: Bool

    /// Without intervals, only the value and its flags are printed.
    public init(_ language: Language, showsIntervals: Bool) {
        self.language = language
        self.style = NumberStyle(language)
        self.showsIntervals = showsIntervals
    }

    /// `38,1 [37,9 ; 38,4]`, then the flags; `:` where there is no value.
    public func phrase(_ cell: Cell, decimals: Int? = nil) -> Phrase {
        let flags = cell.flags.subtracting(.notAvailable).text
        let text = Phrase(text(cell, decimals: decimals))
        return flags.isEmpty ? text : text + " " + Phrase.emphasis(flags)
    }

    private func text(_ cell: Cell, decimals: Int?) -> String {
        guard let value = cell.value else { return ":" }
        let places = Self.places(value, decimals ?? cell.decimals ?? cell.unit.decimals)
        return style.text(value, decimals: places) + interval(cell, decimals: places)
    }

    /// The value with its unit, for a sentence: `88,4 %`.
    public func inline(_ cell: Cell, decimals: Int? = nil, showsInterval: Bool = false) -> String {
        guard let value = cell.value else { return absence(cell) }
        let places = Self.places(value, decimals ?? cell.decimals ?? cell.unit.decimals)
        let text = withSign(style.text(value, decimals: places), of: cell.unit)
        return showsInterval ? text + interval(cell, decimals: places, always: true) : text
    }

    /// A number with the sign of percent or of euros, where each language writes it.
    private func withSign(_ number: String, of unit: Unit) -> String {
        switch (unit, language) {
        case (.percent, .french): number + "\u{A0}%"
        case (.percent, .english): number + "%"
        case (.euros, .french): number + "\u{A0}€"
        case (.euros, .english): number.hasPrefix("\u{2212}") ? "\u{2212}€" + number.dropFirst() : "€" + number
        default: number
        }
    }

    /// A sentence says in words that a figure is missing, and why.
    private func absence(_ cell: Cell) -> String {
        let words = language == .french ? "non disponible" : "not available"
        let reason = cell.reasons.first.map { $0.sentence(language) }
        return reason.map { "\(words) (\($0))" } ?? words
    }

    /// More decimals for a value that would print as zero and is not: a rate of 0.0026 is not 0.00.
    static func places(_ value: Double, _ usual: Int) -> Int {
        var (places, scaled) = (usual, value.magnitude)
        for _ in 0..<usual { scaled *= 10 }
        guard usual > 0, scaled > 0, scaled < 0.5 else { return usual }
        while scaled < 10, places < 8 {
            scaled *= 10
            places += 1
        }
        return places
    }

    private func interval(_ cell: Cell, decimals: Int, always: Bool = false) -> String {
        guard showsIntervals || always, let lower = cell.lower else { return "" }
        let upper = cell.upper.map { style.text($0, decimals: decimals) } ?? "∞"
        let separator = language == .french ? "\u{A0}; " : ", "
        return " [\(style.text(lower, decimals: decimals))\(separator)\(upper)]"
    }
}
