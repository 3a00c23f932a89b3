import DelimitedText
import Facts
import Words

extension PlanBuilder {
    /// Columns of one indicator with the same dimensions share a table.
    func figureColumns(_ match: FieldMatch) throws(IntakeError) -> [FigureColumn] {
        var tables: [String] = []
        var columns: [FigureColumn] = []
        for (field, column) in match.matched {
            let constants = try dimensions(of: field.vigie?.constants)
            for (indicator, selector) in indicators(of: field, match) {
                let table = ([indicator] + constants.keys.map(\.rawValue).sorted()).joined(separator: " ")
                if !tables.contains(table) { tables.append(table) }
                columns.append(
                    FigureColumn(
                        column: column, indicator: indicator, form: field.numberForm(delimiter: form.delimiter),
                        table: tables.firstIndex(of: table) ?? 0, constants: constants, selector: selector,
                        flags: flags(of: field, match)))
            }
        }
        return columns
    }

    /// The indicator of the figures of a column, or those that the codes of another column tell.
    private func indicators(of field: Field, _ match: FieldMatch) -> [(String, RowSelector?)] {
        if let indicator = field.vigie?.published { return [(indicator, nil)] }
        guard field.vigie?.figures == true else { return [] }
        return match.meanings.flatMap { meaning, column, part in
            (meaning.indicators ?? [:]).sorted { $0.key.precedesByScalars($1.key) }.map { code, indicator in
                (indicator, RowSelector(column: column, part: part, codes: [code]))
            }
        }
    }

    private func flags(of field: Field, _ match: FieldMatch) -> FlagPlace {
        if field.vigie?.flagged == true { return .behindValue }
        return match.column(marking: "flags").map(FlagPlace.column) ?? .none
    }
}
