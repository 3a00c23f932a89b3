import Charts
import Reports
import Tables
import Words

/// Small tables to draw, and what is read in the drawings.
enum DrawnTables {
    static let text = ChartText(
        identifier: "f", title: "T", subtitle: "", description: "d", source: "", emptyMessage: "vide")

    /// Percentages of two harbours in two countries, and of all of them.
    static let harbours = Table(
        name: "ports", keys: [heading("country", "Pays", "Country"), heading("harbour", "Port", "Harbour")],
        measures: [Table.Heading("share", Bilingual("Part", "Share"))],
        rows: [
            row(["fr": "France", "b": "Brest"], Cell(value: 12.5, unit: .percent, flags: .estimated)),
            row(["fr": "France", "s": "Sète"], .concealed(.confidential, unit: .percent)),
            row(["total": "Ensemble", "": ""], Cell(value: 20, unit: .percent)),
        ], sources: [])

    /// Ships of each kind by year: 30 and 10, then 5 and none.
    static let years = Table(
        name: "flotte", keys: [heading("kind", "Nature", "Kind"), heading("year", "Année", "Year")],
        measures: [Table.Heading("ships", Bilingual("Navires", "Ships"))],
        rows: [
            row(["v": "Voiliers", "2020": "2020"], Cell(value: 30, unit: .count)),
            row(["p": "Péniches", "2020": "2020"], Cell(value: 10, unit: .count)),
            row(["v": "Voiliers", "2021": "2021"], Cell(value: 5, unit: .count, flags: .breakInSeries)),
            row(["p": "Péniches", "2021": "2021"], .unavailable(.noRow, unit: .count)),
        ], sources: [])

    static func heading(_ id: String, _ french: String, _ english: String) -> Table.Heading {
        Table.Heading(id, Bilingual(french, english))
    }

    static func row(_ words: KeyValuePairs<String, String>, _ cells: Cell...) -> Table.Row {
        Table.Row(words.map { Table.Word($0.key, Bilingual(same: $0.value)) }, cells)
    }

    /// The texts of an SVG, in their order, entities left as they are.
    static func texts(_ svg: String) -> [String] {
        svg.matches(of: #/<text[^>]*>([^<]*)<\/text>/#).map { String($0.1) }
    }

    static func texts(_ kind: ChartKind, _ source: ChartSource, _ language: Language = .french) throws -> [String] {
        texts(try kind.drawing(of: source).svg(text, ChartStyle(language)))
    }
}
