import Charts
import Facts
import Indicators
import Tables
import Words

/// Turns tables of figures into charts: chooses nothing and computes nothing that the tables do not hold.
public struct FigureBuilder: Sendable {
    let labels: Labels
    let language: Language
    let words: ChartText

    /// `words` stand around every chart of the builder, `labels` in the place of codes.
    public init(labels: Labels, language: Language, words: ChartText) {
        self.labels = labels
        self.language = language
        self.words = words
    }

    func format(_ expression: Expression) -> NumberFormat {
        let style = NumberStyle(language)
        let suffix = expression.unit == .percent ? (language == .french ? "\u{A0}%" : "%") : ""
        let decimals = expression.decimals ?? expression.unit.decimals
        return { style.text($0, decimals: decimals) + suffix }
    }

    /// Axis numbers: as many decimals as they need, no more.
    func tickFormat(_ unit: Unit) -> NumberFormat {
        let style = NumberStyle(language)
        let suffix = unit == .percent ? (language == .french ? "\u{A0}%" : "%") : ""
        return { value in
            let isWhole = value.rounded() == value
            return style.text(value, decimals: isWhole ? 0 : (value * 10).rounded() == value * 10 ? 1 : 2) + suffix
        }
    }

    /// Why a figure is missing, or its flags.
    func note(_ cell: Cell) -> String? {
        if cell.value == nil {
            return cell.reasons.first.map { FrenchTypography.applied($0.sentence(language), language) }
        }
        let flags = cell.flags.text
        return flags.isEmpty ? nil : flags
    }
}
