import Facts
import Indicators
import Words

/// The answer of a query as a Markdown table, with flags, reasons and sources below.
public struct MarkdownQuery: Sendable {
    private let tables: [IndicatorTable]
    private let language: Language
    private let base: FactBase

    public init(tables: [IndicatorTable], language: Language, base: FactBase) {
        self.tables = tables
        self.language = language
        self.base = base
    }

    public var text: String {
        let base = base
        let table = ReportTable(
            tables, labels: Labels { base.label($0, of: $1) }, language: language, showsIntervals: true)
        let notes = Caption(language).notes(table, sources: tables.flatMap(\.sources))
        return FrenchTypography.applied(
            ([table.markdown] + notes.map { $0 + "  \n" }).joined(separator: "\n"), language)
    }
}
