import Comparison
import Facts
import Reporting
import Tables

extension CompareStudy {
    package var tableNames: [String] {
        study.tables.flatMap { table in
            [table.name] + (table.keys.count > 1 ? table.measures.map { "\(table.name).\($0.id)" } : [])
        }
    }

    package var figureNames: [String] {
        study.tables.flatMap { table in
            table.measures.flatMap { measure in
                ComparedName.Form.allCases.map { "\($0.rawValue)\(table.name).\(measure.id)" }
            }
        }
    }

    package func table(named name: String) -> Table? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let table = parts.first.flatMap({ study.table($0) }) else { return nil }
        return parts.count == 2 ? table.pivoted(on: parts[1]) : table
    }

    package func figure(named name: String) -> NamedFigure? {
        let asked = ComparedName(name)
        guard let table = study.table(asked.table),
            let measure = table.measures.firstIndex(where: { $0.id == asked.measure })
        else { return nil }
        let figure = CellFigure(table: table, measure: measure, only: asked.only, outlined: otherYears)
        return switch asked.form {
        case .bars: figure.bars
        case .curves: figure.curves
        case .shares: figure.shares
        }
    }

    /// The laws of another year than the one compared.
    private var otherYears: Set<String> {
        Set(study.plan.columns.filter { $0.label != $0.scheme.name }.map(\.label))
    }
}
