import Charts
import Tables
import Words

/// How the words and numbers of charts are written, whatever the chart.
public struct ChartStyle: Sendable {
    let language: Language
    private let numbers: NumberStyle

    /// Marks and spaces are those of `language`.
    public init(_ language: Language) {
        self.language = language
        numbers = NumberStyle(language)
    }

    /// Words of a table, in the typography of the language.
    func words(_ text: Bilingual) -> String { words(text.text(language)) }
    func words(_ text: String) -> String { Typography.applied(text, language) }

    /// The words around a figure, with the names of what it cannot draw.
    func noting(_ absent: [String], in text: ChartText) -> ChartText {
        guard !absent.isEmpty else { return text }
        let opening = Bilingual("Non représenté, faute de valeur : ", "Not drawn, for want of a value: ")
        let names = absent.uniqued.joined(separator: language == .french ? " ; " : "; ")
        return text.noting(words(opening.text(language) + names + "."))
    }

    /// The words around a figure that draws only the rows that may be shown, as many as there is room for.
    func noting(undrawnRows count: Int, in text: ChartText) -> ChartText {
        guard count > 0 else { return text }
        let number = Bilingual(Double(count), decimals: 0)
        let note = Bilingual(
            "Non dessinées : \(number.french) combinaison\(count > 1 ? "s" : ""), masquées par le secret ou plus petites.",
            "Not drawn: \(number.english) combination\(count > 1 ? "s" : ""), hidden by secrecy or smaller.")
        return text.noting(words(note))
    }

    /// The labels of a row in one line, in the typography of the language.
    func label(_ words: some Sequence<Table.Word>) -> String {
        words.map { self.words($0.label) }.joined(separator: " · ")
    }

    /// Why a figure is missing, or its flags among `marked`.
    func note(_ cell: Cell, marked: Flags? = nil) -> String? {
        if cell.flags.contains(.confidential) { return words(Reason.confidential.sentence(language)) }
        if cell.value == nil { return cell.reasons.first.map(absence) }
        let flags = (marked.map(cell.flags.intersection) ?? cell.flags).text
        return flags.isEmpty ? nil : flags
    }

    /// What a source says of its own gaps stands under the table.
    private func absence(_ reason: Reason) -> String {
        if case .absentInSource? = reason.facts as? GeneralReason {
            return Bilingual("non disponible", "not available").text(language)
        }
        return words(reason.sentence(language))
    }

    /// Numbers with so many decimals, and the sign of the unit.
    func format(_ unit: Unit, decimals: Int) -> NumberFormat {
        let (numbers, sign) = (numbers, sign(unit))
        return { numbers.text($0, decimals: CellText.places($0, decimals)) + sign }
    }

    /// Whole euros, with their sign.
    func euros(_ value: Double) -> String {
        let number = numbers.text(value, decimals: 0)
        return Bilingual(number + "\u{A0}€", "€" + number).text(language)
    }

    /// Numbers of an axis: with as many decimals as they need, no more.
    func axisFormat(_ unit: Unit) -> NumberFormat {
        let (numbers, sign) = (numbers, sign(unit))
        return { value in numbers.text(value, decimals: Self.decimalsNeeded(value)) + sign }
    }

    /// At most four: ticks stand at multiples of 1, 2 or 5 times a power of ten.
    private static func decimalsNeeded(_ value: Double) -> Int {
        var (decimals, scaled) = (0, value.magnitude)
        while decimals < 4, (scaled - scaled.rounded()).magnitude > 1e-9 * max(scaled, 1) {
            (decimals, scaled) = (decimals + 1, scaled * 10)
        }
        return decimals
    }

    private func sign(_ unit: Unit) -> String {
        unit == .percent ? Bilingual("\u{A0}%", "%").text(language) : ""
    }
}

extension ChartSource {
    /// How the values of one of the tables are written.
    func format(_ table: Table, _ style: ChartStyle) -> NumberFormat {
        let unit = table.unit(of: measure)
        return style.format(unit, decimals: table.measures[measure].decimals ?? unit.decimals)
    }

    /// How the numbers of its axis are written.
    func axisFormat(_ table: Table, _ style: ChartStyle) -> NumberFormat {
        style.axisFormat(table.unit(of: measure))
    }
}
