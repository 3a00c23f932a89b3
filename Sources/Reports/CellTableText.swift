import Facts
import Indicators
import Tables
import Words

/// A table of cells for people (Markdown) and for programs (CSV).
public struct CellTableText: Sendable {
    let table: Table
    let language: Language

    public init(_ table: Table, _ language: Language) {
        self.table = table
        self.language = language
    }

    /// A Markdown table; numbers are set to the right.
    public var markdown: String {
        let text = CellText(language, showsIntervals: true)
        let header = (table.keys + table.measures).map { $0.text.text(language) }
        let alignments = header.indices.map { $0 < table.keys.count ? ":--" : "--:" }
        let rows = table.rows.map { row in
            row.words.map { $0.label.text(language) }
                + zip(row.cells, table.measures).map { text.text($0, decimals: $1.decimals) }
        }
        let escaped = { (text: String) in text.replacing("|", with: "\\|").replacing("\n", with: " ") }
        let lines = [header.map(escaped), alignments] + rows.map { $0.map(escaped) }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
    }

    public var name: String { table.name }
    public var sources: [String] { table.sources }

    /// Whom the figures are about; nothing where it goes without saying.
    public var population: [String] {
        table.population.map { [Caption(language).label(Bilingual("Champ", "Population")) + $0.text(language)] } ?? []
    }

    /// Marks and reasons of the cells, then the sources.
    public var notes: [String] {
        let cells = table.rows.flatMap(\.cells)
        let flags = cells.reduce(into: Flags()) { $0.formUnion($1.flags) }
        let caption = Caption(language)
        return caption.marks(flags, cells.flatMap(\.reasons).uniqued) + caption.source(table.sources)
    }

    /// One line for each figure: the measure, the codes, then the columns of every table of figures.
    public var header: [String] {
        ["measure"] + table.keys.map(\.id)
            + ["value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason"]
    }

    public var lines: [[QueryTable.Field]] {
        table.rows.flatMap { row in
            zip(table.measures, row.cells).map { line($0.id, row.words, $1) }
        }
    }

    private func line(_ measure: String, _ words: [Table.Word], _ cell: Cell) -> [QueryTable.Field] {
        [.text(measure)] + words.map { .text($0.code) }
            + [cell.value, cell.lower, cell.upper, cell.level].map { $0.map(QueryTable.Field.number) ?? .empty }
            + [cell.numerator, cell.denominator].map { $0.map(QueryTable.Field.exact) ?? .empty }
            + [
                .text(cell.unit.rawValue), .text(cell.flags.text),
                .text(cell.reasons.sentences(.english)),
            ]
    }
}
