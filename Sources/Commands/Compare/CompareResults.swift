import Comparison
import Facts
import Reporting
import Tables
import Words

/// The tables and figures of a comparison, by the names under which a notebook asks for them.
///
/// Figures: a table, a point and a measure are bars of it; `@` and a code keep the rows whose second word it is;
/// `courbes-` draws lines along the last word; `parts-` cuts rows into shares.
struct CompareResults: NamedResults {
    private let study: ComparisonStudy
    private let populations: ComparedPopulations

    init(_ study: ComparisonStudy) {
        self.study = study
        populations = ComparedPopulations(study)
    }

    var tableNames: [String] {
        study.tables.flatMap { table in
            [table.name] + (table.keys.count > 1 ? table.measures.map { "\(table.name).\($0.id)" } : [])
        }
    }

    var figureNames: [String] {
        study.tables.flatMap { table in
            table.measures.flatMap { measure in
                ["", "courbes-", "parts-"].map { "\($0)\(table.name).\(measure.id)" }
            }
        }
    }

    /// A table, or one measure of it with the second words across: `par-taille.total`.
    func table(_ name: String) -> Table? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard var table = parts.first.flatMap({ study.table($0) }) else { return nil }
        table.population = populations.sentence(for: parts[0]).map(Bilingual.init(same:))
        return parts.count == 2 ? table.pivoted(on: parts[1]) : table
    }

    /// The laws of another year than the one compared.
    private var otherYears: Set<String> {
        Set(study.plan.columns.filter { $0.label != $0.scheme.name }.map(\.label))
    }

    func figure(_ name: String) -> NamedFigure? {
        let form = ["courbes-", "parts-"].first { name.hasPrefix($0) }
        let parts = name.dropFirst(form?.count ?? 0).split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let table = study.table(parts[0]) else { return nil }
        let asked = parts[1].split(separator: "@", maxSplits: 1).map(String.init)
        guard let measure = table.measures.firstIndex(where: { $0.id == asked[0] }) else { return nil }
        let figure = CellFigure(
            table: table, measure: measure, only: asked.count > 1 ? asked[1] : nil, outlined: otherYears)
        return switch form {
        case "courbes-": figure.curves
        case "parts-": figure.shares
        default: figure.bars
        }
    }
}
