import Comparison
import Facts
import Reporting
import Tables
import Words

extension CompareStudy {
    package var tables: [Table] { study.tables }

    package var tableNames: [String] {
        study.tables.flatMap { table in
            [table.name] + (table.keys.count > 1 ? table.measures.map { "\(table.name).\($0.id)" } : [])
        }
    }

    package func table(named name: String) -> Table? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let table = parts.first.flatMap({ study.table($0) }) else { return nil }
        return parts.count == 2 ? table.pivoted(on: parts[1]) : table
    }

    package func figure(named name: String) throws(FigureRefusal) -> NamedFigure? {
        try tableFigure(named: name) { source in
            source.outlined = otherYears
            source.outlineMeaning = Bilingual(
                "Barre creuse : droit d'une autre année.", "Outlined bar: the law of another year.")
            source.marked = []
            source.isRanked = source.tables.allSatisfy { $0.name == "effort" }
            source.nameKey = source.tables.first?.keys.firstIndex { $0.id == "dispositif" }
        }
    }

    /// The laws of another year than the one compared.
    private var otherYears: Set<String> {
        Set(study.plan.columns.filter { $0.label != $0.scheme.name }.map(\.label))
    }
}
