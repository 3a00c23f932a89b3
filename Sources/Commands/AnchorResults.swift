import Anchors
import Facts
import Reporting
import Tables

/// The published figures of a folder and what is computed of them, by the names under which a notebook asks for them.
///
/// Figures: a table, a point and a measure, bars of that measure.
struct AnchorResults: NamedResults {
    private let tables: [Table]

    init(_ book: AnchorBook) { tables = book.tables }

    var tableNames: [String] { tables.map(\.name) }
    var figureNames: [String] { tables.flatMap { table in table.measures.map { "\(table.name).\($0.id)" } } }

    func table(_ name: String) -> Table? { tables.first { $0.name == name } }

    func figure(_ name: String) -> NamedFigure? {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count == 2, let table = table(parts[0]) else { return nil }
        return TableBars(table, parts[1])?.figure
    }
}
